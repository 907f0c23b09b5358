import type { SearchSession } from '../../src/search/search-session.ts';
import { showPage } from '../../src/search/show-page.ts';

/** A page that was found, as `--json` gives it. */
export interface FoundPage {
  url: string;
  title: string;
  score: number;
  clauses: { title: string; url: string; text: string }[];
  /** What the search did with the words. */
  did: string[];
}

export interface SearchResult {
  did: string[];
  suggestions: readonly string[];
  pages: FoundPage[];
  /** Pages that only come near; they are no answer, and no part of the JSON. */
  nearest: FoundPage[];
}

/** Search as a reader would, and write out what the reader would see. */
export async function searchFor(query: string, session: SearchSession): Promise<SearchResult> {
  const { plan, found, told: did } = await session.ask(query);
  const pages = await Promise.all(
    found.map(async (page): Promise<FoundPage & { isNearest: boolean }> => {
      const { url, title, places } = await showPage(page);
      const clauses = places.map((place) => ({
        title: place.title,
        url: place.url,
        text: place.excerpt.join('').replace(/\s+/g, ' ').trim(),
      }));
      return { url, title, score: page.score, clauses, did, isNearest: page.how === 'nearest' };
    }),
  );
  const of = (isWanted: boolean): FoundPage[] =>
    pages.filter(({ isNearest }) => isNearest === isWanted).map(({ isNearest: _, ...page }) => page);
  return { did, suggestions: plan.suggestions, pages: of(false), nearest: of(true) };
}
