import type { Ranked } from './run-plan.ts';
import type { EngineHit, PageData } from './search-session.ts';

/** A text with what was found in it: every other piece, from the second, is marked. */
export type Excerpt = readonly string[];

export interface ShownPage {
  title: string;
  url: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
  excerpt: Excerpt;
  /** The places on the page that say most about what was asked, in reading order. */
  places: { title: string; url: string; excerpt: Excerpt }[];
}

const mostTried = 4;

/** What to show of a page that was found: by the search nearest to what was typed that has words to point at. */
export async function showPage(
  { hits }: Pick<Ranked<EngineHit>, 'hits'>,
  mostPlaces = 3,
): Promise<ShownPage> {
  let shown: PageData | undefined;
  for (const hit of hits.slice(0, mostTried)) {
    const data = await hit.data();
    const isMarked =
      data.excerpt.includes('<mark>') || data.sub_results.some(({ excerpt }) => excerpt.includes('<mark>'));
    // Pagefind gives every hit of a page the same object back, so what is shown is copied at once.
    if (!shown || isMarked) shown = { ...data, sub_results: [...data.sub_results] };
    if (isMarked) break;
  }
  if (!shown) throw new Error('A page was found by no search.');
  const { url, meta, filters, excerpt, sub_results: places } = shown;
  return {
    title: meta['title'] ?? url,
    url,
    meta,
    filters,
    excerpt: readExcerpt(excerpt),
    places: bestPlaces(
      places.filter((place) => place.url.includes('#')),
      mostPlaces,
    ),
  };
}

/** The pieces of an excerpt. Markup of the text's own is text here and stays so. */
export const readExcerpt = (excerpt: string): Excerpt =>
  excerpt.split(/<\/?mark>/).map((piece) => piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));

function bestPlaces(places: PageData['sub_results'], most: number): ShownPage['places'] {
  const marked = places
    .map((place, order) => ({ ...place, order, excerpt: readExcerpt(place.excerpt) }))
    .filter(({ excerpt }) => excerpt.length > 1)
    .sort((a, b) => kindsOf(b.excerpt) - kindsOf(a.excerpt) || b.excerpt.length - a.excerpt.length);
  return marked
    .slice(0, most)
    .sort((a, b) => a.order - b.order)
    .map(({ title, url, excerpt }) => ({ title, url, excerpt }));
}

const kindsOf = (excerpt: Excerpt): number =>
  new Set(excerpt.filter((_, at) => at % 2 === 1).map((word) => word.toLowerCase())).size;
