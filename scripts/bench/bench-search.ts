import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from './random.ts';
import { runMeasured } from './run-measured.ts';
import type { Indexing } from './search/index-site.ts';
import { makeQueries } from './search/make-queries.ts';
import { readNames, readRealTexts, readWords, withRealText } from './search/real-texts.ts';
import type { Timing } from './search/time-queries.ts';
import { withBenchFolder } from './with-bench-folder.ts';
import { writeArchive } from './write-archive.ts';

interface Row {
  size: number;
  ours: Indexing & Timing;
  plain: Indexing & Timing;
}

const queryCount = 240;

/** Index and search archives of several sizes, with our search and with Pagefind alone on the same pages, and show both. */
export function benchSearch(root: string, sizes: readonly number[]): void {
  const rows = withBenchFolder(root, (bench) => sizes.map((size) => measureSize(root, bench, size)));
  console.table(
    rows.map(({ size, ours, plain }) => ({
      agreements: size,
      pages: ours.pages,
      'index s': pair(ours.seconds, plain.seconds, 1),
      'peak MiB': pair(ours.peakMiB, plain.peakMiB),
      'index kB': pair(ours.indexBytes / 1000, plain.indexBytes / 1000),
      'fragments kB': pair(ours.fragmentBytes / 1000, plain.fragmentBytes / 1000),
      'first search kB': pair(ours.firstBytes / 1000, plain.firstBytes / 1000),
      'p50 ms': pair(ours.p50, plain.p50, 1),
      'p95 ms': pair(ours.p95, plain.p95, 1),
    })),
  );
  console.log(
    'Each cell: ours / Pagefind alone on the same texts. Times are in Node: of each query the median of five passes.',
  );
}

function measureSize(root: string, bench: string, size: number): Row {
  const folder = join(bench, String(size));
  const [content, site, plain] = [join(folder, 'content'), join(folder, 'site'), join(folder, 'plain')];
  const words = readWords();
  const random = seededRandom(size);
  const retell = withRealText(readRealTexts(join(root, 'content')), words, random);
  writeArchive(content, size, Math.ceil(size / 5), retell);
  runMeasured(
    { label: `Pages, ${size}`, cwd: root },
    'scripts/bench/build-pages.ts',
    '--content',
    content,
    '--out',
    site,
  );
  const queries = join(folder, 'queries.json');
  const texts = { sentences: readRealTexts(content).sentences, names: readNames(content), words };
  writeFileSync(queries, JSON.stringify(makeQueries(texts, random, queryCount)));
  const indexed = (...more: string[]): Indexing => run(root, 'index-site.ts', content, site, ...more);
  const timed = (...more: string[]): Timing => run(root, 'time-queries.ts', ...more);
  return {
    size,
    ours: { ...indexed(), ...timed(site, queries) },
    plain: { ...indexed(join(plain, 'pagefind')), ...timed(plain, queries, 'plain') },
  };
}

/** A process of its own for each, so that the memory is its own. */
function run<Result>(root: string, script: string, ...options: string[]): Result {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=8192', join(root, 'scripts/bench/search', script), ...options],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (status !== 0) throw new Error(`${script} failed.\n${stderr.slice(-4000)}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Result;
}

const pair = (ours: number, plain: number, decimals = 0): string =>
  `${ours.toFixed(decimals)} / ${plain.toFixed(decimals)}`;
