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
/** A reader asks a few times, not hundreds: Pagefind goes through all that a session has loaded at every search. */
const sessionLength = 12;
const open = kind === 'plain' ? openPlain : openOurs;
const ask = await open();
const read = countReads(kind === 'plain' ? ['pagefind.js'] : ['pagefind.js', 'lexicon.json']);
const [first = ''] = queries;
await ask(first, true);
const firstBytes = read.bytes();
const medians: number[] = [];
for (let at = 0; at < queries.length; at += sessionLength)
  medians.push(...(await timeSession(queries.slice(at, at + sessionLength))));
const timing: Timing = { p50: quantile(medians, 0.5), p95: quantile(medians, 0.95), firstBytes };
console.log(JSON.stringify(timing));

/** The first pass loads what is needed, and is not counted. */
async function timeSession(asked: readonly string[]): Promise<number[]> {
  const ask = await open();
  const times = asked.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [at, query] of asked.entries()) {
      const started = performance.now();
      await ask(query, false);
      if (round > 0) times[at]?.push(performance.now() - started);
    }
  }
  return times.map((each) => quantile(each, 0.5));
}

type Ask = (query: string, isShown: boolean) => Promise<void>;

async function openOurs(): Promise<Ask> {
  const session = await openSite(folder);
  return async (query, isShown) => {
    const { found } = await session.ask(query);
    if (isShown) await Promise.all(found.slice(0, 10).map((page) => showPage(page)));
  };
}

async function openPlain(): Promise<Ask> {
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
