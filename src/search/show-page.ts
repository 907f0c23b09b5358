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
  const shown: ShownPage[] = [];
  for (const hit of hits.slice(0, mostTried)) {
    // Pagefind gives every hit of a page the same object back, so what is shown is copied at once.
    const page = toShown(await hit.data(), mostPlaces);
    if (page.excerpt.length > 1 || page.places.length > 0) return page;
    shown.push(page);
  }
  return shown[0]!;
}

const toShown = ({ url, meta, filters, excerpt, sub_results }: PageData, mostPlaces: number): ShownPage => ({
  title: meta['title'] ?? url,
  url,
  meta,
  filters,
  excerpt: readExcerpt(excerpt),
  places: bestPlaces(sub_results, mostPlaces),
});

/** The pieces of an excerpt. Markup of the text's own is text here and stays so. */
export const readExcerpt = (excerpt: string): Excerpt =>
  excerpt.split(/<\/?mark>/).map((piece) => piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));

/** The places with most of the words asked for, in reading order. */
function bestPlaces(places: PageData['sub_results'], most: number): ShownPage['places'] {
  const marked = places
    .filter(({ url }) => url.includes('#'))
    .map(({ title, url, excerpt }) => ({ title, url, excerpt: readExcerpt(excerpt) }))
    .filter(({ excerpt }) => excerpt.length > 1);
  const best = marked.toSorted((a, b) => weightOf(b.excerpt) - weightOf(a.excerpt)).slice(0, most);
  return marked.filter((place) => best.includes(place));
}

/** Different words first, then how often they stand there. */
const weightOf = (excerpt: Excerpt): number =>
  new Set(markedIn(excerpt).map((word) => word.toLowerCase())).size * 1000 + excerpt.length;

/** The pieces of an excerpt that are marked. */
export const markedIn = (excerpt: Excerpt): string[] => excerpt.filter((_, at) => at % 2 === 1);
