import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexFolder, openEngine, openSite } from '../../search/open-site.ts';
import { showPage } from '../../../src/search/show-page.ts';

/** How long searches took, as one line of JSON: of each query the median, so that what else the machine does counts little. */
export interface Timing {
  p50: number;
  p95: number;
  /** Of the index's files, as they go over the wire, for the first search with ten pages shown. */
  firstBytes: number;
}

const [, , folder = '', queriesFile = '', kind] = process.argv;
const queries = JSON.parse(readFileSync(queriesFile, 'utf8')) as string[];
const rounds = 5;
const ask = kind === 'plain' ? await askPlain() : await askOurs();
const read = countReads(kind === 'plain' ? ['pagefind.js'] : ['pagefind.js', 'lexicon.json']);
const [first = ''] = queries;
await ask(first, true);
const firstBytes = read.bytes();
const times = new Map<string, number[]>();
// The first pass loads what the rest of the index needs, and is not counted.
for (let round = 0; round <= rounds; round++) {
  for (const query of queries) {
    const started = performance.now();
    await ask(query, false);
    if (round > 0) times.set(query, [...(times.get(query) ?? []), performance.now() - started]);
  }
}
const medians = Array.from(times.values(), (each) => quantile(each, 0.5));
const timing: Timing = { p50: quantile(medians, 0.5), p95: quantile(medians, 0.95), firstBytes };
console.log(JSON.stringify(timing));

async function askOurs(): Promise<(query: string, isShown: boolean) => Promise<void>> {
  const session = await openSite(folder);
  return async (query, isShown) => {
    const { found } = await session.ask(query);
    if (isShown) await Promise.all(found.slice(0, 10).map((page) => showPage(page)));
  };
}

async function askPlain(): Promise<(query: string, isShown: boolean) => Promise<void>> {
  const engine = await openEngine(folder);
  return async (query, isShown) => {
    const { results } = await engine.search(query);
    if (isShown) await Promise.all(results.slice(0, 10).map((hit) => hit.data()));
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Count what is fetched, packed where the server has it packed; some was there before the first fetch. */
function countReads(names: readonly string[]): { bytes(): number } {
  const { fetch: original } = globalThis;
  const sizes = new Map<string, number>();
  const add = (path: string): void =>
    void sizes.set(path, statSync(existsSync(`${path}.gz`) ? `${path}.gz` : path).size);
  for (const name of names) add(join(indexFolder(folder), name));
  globalThis.fetch = async (address, options) => {
    add(fileURLToPath(String(address instanceof Request ? address.url : address).replace(/\?.*$/, '')));
    return original(address, options);
  };
  return { bytes: () => Array.from(sizes.values()).reduce((sum, size) => sum + size, 0) };
}
