import { openSite } from '../../../scripts/search/open-site.ts';
import type { SearchSession } from '../../../src/search/search-session.ts';

/** What a query finds: addresses best first, with the near ones last if there are no others, and what was told. */
export interface Found {
  plain: string[];
  nearest: string[];
  told: string;
}

export type Ask = (query: string) => Promise<Found>;

/** The search of a built site in Node: one session for all, or one for each query. */
export async function askNode(site: string, isFresh: boolean): Promise<Ask> {
  const urls = new Map<string, string>();
  const session = await openSite(site);
  return async (query) => read(isFresh ? await openSite(site) : session, query);

  async function read(searched: SearchSession, query: string): Promise<Found> {
    const { found, told } = await searched.ask(query);
    const pages = await Promise.all(
      found.map(async ({ id, how, hits }) => {
        if (!urls.has(id)) urls.set(id, (await hits[0]?.data())?.url ?? '');
        return { url: urls.get(id) ?? '', isNearest: how === 'nearest' };
      }),
    );
    const of = (isNearest: boolean): string[] =>
      pages.flatMap((page) => (page.isNearest === isNearest ? [page.url] : []));
    return { plain: of(false), nearest: of(true), told: told.join(' ') };
  }
}
