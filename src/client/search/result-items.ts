import type { Excerpt, ShownPage } from '../../search/show-page.ts';
import { searchKeys as keys } from '../../text/search-kinds.ts';
import { searchPage as words } from '../../text/search-page.ts';
import { el, type Tree } from '../compare/tree.ts';
import { markedAddress } from './marked-address.ts';

/** Pages that were found, as the items of a list: title, facts, what was found, and the places on the page. */
export const resultItems = (pages: readonly ShownPage[]): Tree => pages.map(resultItem);

function resultItem(page: ShownPage): Tree {
  const { meta, title, url, places, excerpt, filters } = page;
  const kind = filters[keys.kind]?.[0];
  const facts = [meta[keys.parties], meta[keys.period], meta[keys.money]].filter(Boolean).join(' · ');
  return el(
    'li',
    {},
    el('h3', {}, el('a', { href: markedAddress(url, page) }, title)),
    el('p', { class: 'q' }, facts || kind),
    places.length === 0 && el('p', {}, excerptOf(excerpt)),
    places.length > 0 &&
      el(
        'ul',
        { class: 'places', 'aria-label': words.places },
        places.map((place) =>
          el(
            'li',
            {},
            el('a', { href: markedAddress(place.url, page) }, place.title),
            ' ',
            excerptOf(withoutTitle(place.excerpt, place.title)),
          ),
        ),
      ),
  );
}

const excerptOf = (excerpt: Excerpt): Tree =>
  excerpt.map((piece, at) => (at % 2 === 1 ? el('mark', {}, piece) : piece));

/** A place's text begins with its heading, which stands in front of it already. */
function withoutTitle(excerpt: Excerpt, title: string): Excerpt {
  const [first = '', marked = '', ...rest] = excerpt;
  if (first === '' && marked.replace(/\W+$/, '') === title) return rest;
  return first.startsWith(`${title}. `) ? [first.slice(title.length + 2), ...excerpt.slice(1)] : excerpt;
}
