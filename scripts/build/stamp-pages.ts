import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PatternRoute } from '../../src/site/pattern-paths.ts';
import { fileOf } from '../../src/text/urls.ts';
import type { BuildJob } from './build-job.ts';
import { siteWriter, type WriteFile } from './site-writer.ts';

/** Where the pages have left word of their routes. */
const holder = globalThis as { [shared: symbol]: ReadonlyMap<string, PatternRoute> | undefined };

/**
 * Write the pages of which Astro rendered only the first and the last: a page by way of Astro's router costs more than
 * all that our view says on it. The last one proves that the pattern holds.
 */
export function stampPages(job: BuildJob): void {
  const routes = holder[Symbol.for('oppna-partnerskap.patterns')];
  if (!routes) throw new Error('No route has told which pages are to be stamped.');
  const write = siteWriter(job.site);
  for (const route of routes.values()) stampRoute(job, route, write);
}

function stampRoute({ site, onPage }: BuildJob, { makers, stampFrom }: PatternRoute, write: WriteFile): void {
  const [first, last] = [makers[0], makers.at(-1)];
  if (!first || !last) return;
  const readPage = (path: string): string => readFileSync(join(site, fileOf(path)), 'utf8');
  const stamp = stampFrom(readPage(first.path));
  if (stamp(last.make()) !== readPage(last.path))
    throw new Error(`${last.path} is not made like ${first.path}, though one view and one layout make both.`);
  for (const { path, make } of makers.slice(1, -1)) {
    write(fileOf(path), stamp(make()));
    onPage();
  }
}
