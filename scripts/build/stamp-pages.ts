import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileOf } from '../../src/text/urls.ts';
import type { PageMaker } from '../../src/views/frame/page-maker.ts';
import { pageStamp } from '../../src/views/frame/page-stamp.ts';
import { manyPages } from '../../src/views/many-pages.ts';
import type { BuildJob } from './build-job.ts';

/**
 * Write the pages of which Astro rendered only the first and the last: a page by way of Astro's router costs more than
 * all that our view says on it. The last one proves that the pattern holds.
 */
export function stampPages(job: BuildJob): void {
  const { archive, bodies } = job.checked;
  for (const makers of manyPages(archive, bodies, job.today)) stampAll(job, makers);
}

function stampAll({ site, checked, onPage }: BuildJob, makers: readonly PageMaker[]): void {
  const [first, last] = [makers[0]?.make(), makers.at(-1)?.make()];
  if (first === undefined || last === undefined) return;
  const readPage = (path: string): string => readFileSync(join(site, fileOf(path)), 'utf8');
  const stamp = pageStamp(readPage(first.path), first, checked.archive.site);
  if (stamp(last) !== readPage(last.path))
    throw new Error(`${last.path} is not made like ${first.path}, though one view and one layout make both.`);
  for (const { path, make } of makers.slice(1, -1)) {
    const file = join(site, fileOf(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, stamp(make()));
    onPage();
  }
}
