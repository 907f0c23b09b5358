import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { checkContent } from '../../../src/gate/check-content.ts';
import { copyPage } from '../../../src/integrations/search-index/copy-page.ts';
import { readSplitter } from '../../../src/integrations/search-index/read-splitter.ts';
import { searchPages } from '../../../src/integrations/search-index/search-pages.ts';
import { searchFolder, writeSearchIndex } from '../../../src/integrations/search-index/write-search-index.ts';

/** What indexing took, as one line of JSON. */
export interface Indexing {
  pages: number;
  seconds: number;
  /** Of this process and of Pagefind's own. */
  peakMiB: number;
  /** Words and what is shown of pages. */
  indexBytes: number;
  fragmentBytes: number;
}

const [, , content = '', site = '', plainFolder] = process.argv;
const today = '2026-11-21';
const { archive, compounds } = checkContent(content);
const started = performance.now();
let childMiB = 0;
const watch = setInterval(() => (childMiB = Math.max(childMiB, peakOfChildren())), 50);
const pages =
  plainFolder === undefined
    ? await writeSearchIndex(site, archive, today, readSplitter(compounds))
    : await writePlainIndex(plainFolder);
clearInterval(watch);
const folder = plainFolder ?? join(site, searchFolder);
const indexing: Indexing = {
  pages,
  seconds: (performance.now() - started) / 1000,
  peakMiB: process.resourceUsage().maxRSS / 1024 + childMiB,
  indexBytes: sizeOf(join(folder, 'index')),
  fragmentBytes: sizeOf(join(folder, 'fragment')),
};
console.log(JSON.stringify(indexing));

/** The same texts as Pagefind takes them, with nothing of ours. */
async function writePlainIndex(target: string): Promise<number> {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const { index } = await createIndex({ forceLanguage: 'sv' });
  if (!index) throw new Error('Pagefind did not start.');
  const all = searchPages(archive, today);
  for (const { url, kind } of all) {
    const { title, body } = copyPage(readFileSync(join(site, url, 'index.html'), 'utf8'), kind);
    const content = `<html lang="sv"><title>${title}</title><body><main data-pagefind-body>${body}</main></body></html>`;
    const { errors } = await index.addHTMLFile({ url, content });
    if (errors.length > 0) throw new Error(errors.join('\n'));
  }
  await index.writeFiles({ outputPath: target });
  await close();
  return all.length;
}

function sizeOf(path: string): number {
  return readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0);
}

/** Linux tells what its processes have held at most; elsewhere only our own is known. */
function peakOfChildren(): number {
  if (process.platform !== 'linux') return 0;
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ');
  return children
    .filter((id) => id !== '')
    .reduce((sum, id) => {
      const [, held = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
      return sum + Number(held) / 1024;
    }, 0);
}
