import type { SearchTexts } from '../../search/search-texts.ts';
import type { Excerpt, ShownPage } from '../../search/show-page.ts';
import { make } from './make.ts';
import { markedAddress } from './marked-address.ts';

/** Pages that were found, as the items of a list: title, facts, what was found, and the places on the page. */
export const resultItems = (pages: readonly ShownPage[], texts: SearchTexts): HTMLElement[] =>
  pages.map((page) => {
    const { meta, title, url, places, excerpt, filters } = page;
    const facts = texts.facts.flatMap((key) => meta[key] ?? []).join(' \u00b7 ');
    return make(
      'li',
      {},
      make('h3', {}, make('a', { href: markedAddress(url, page) }, title)),
      make('p', { class: 'q' }, facts || (filters[texts.kind]?.[0] ?? '')),
      places.length === 0 ? make('p', {}, ...excerptOf(excerpt)) : placesOf(page, texts),
    );
  });

const placesOf = (page: ShownPage, texts: SearchTexts): HTMLElement =>
  make(
    'ul',
    { class: 'places', 'aria-label': texts.places },
    ...page.places.map(({ title, url, excerpt }) =>
      make(
        'li',
        {},
        make('a', { href: markedAddress(url, page) }, title),
        ' ',
        ...excerptOf(withoutTitle(excerpt, title)),
      ),
    ),
  );

const excerptOf = (excerpt: Excerpt): (Node | string)[] =>
  excerpt.map((piece, at) => (at % 2 === 1 ? make('mark', {}, piece) : piece));

/** A place's text begins with its heading, which stands in front of it already. */
function withoutTitle(excerpt: Excerpt, title: string): Excerpt {
  const [first = '', marked = '', ...rest] = excerpt;
  if (first === '' && marked.replace(/\W+$/, '') === title) return rest;
  return first.startsWith(`${title}. `) ? [first.slice(title.length + 2), ...excerpt.slice(1)] : excerpt;
}
