import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { askChromium, type Shown } from '../search/blind/ask-chromium.ts';
import { askNode, type Ask, type Found } from '../search/blind/ask-node.ts';
import { blindKnownItems } from '../search/blind/blind-known-items.ts';
import { blindAbsentWords, blindQueries } from '../search/blind/blind-queries.ts';
import { mean, measure, type ClassResult } from '../search/blind/measure.ts';
import { readTruth } from '../search/blind/read-truth.ts';
import { writeRegion } from '../search/blind/write-region.ts';
import { runBuild } from '../site/build-sites.ts';
import { knownItems } from '../site/known-items.ts';
import { startReader } from './reader.ts';

const { shipped, trial } = inject('sites');
const [content, region] = [join(trial, 'region/content'), join(trial, 'region/site')];
const root = fileURLToPath(new URL('../..', import.meta.url));

const labelled = [
  ...Object.values(blindQueries).flatMap(({ queries }) => queries.map(({ query }) => query)),
  ...blindAbsentWords,
];
const known = [...Object.keys(blindKnownItems), ...Object.keys(knownItems)];
const sessions = new Map<string, Ask>();
const found = new Map<string, Found>();
let results: ClassResult[];

beforeAll(async () => {
  writeRegion(content);
  const { status, log } = runBuild(root, ['--content', content, '--out', region]);
  if (status !== 0) throw new Error(log);
  results = await measure(async (query) => (await asked(region, query)).plain, readTruth(content, region));
});

/** In one session for each site, each query once. */
async function asked(site: string, query: string): Promise<Found> {
  const ask = sessions.get(site) ?? (await askNode(site, false));
  sessions.set(site, ask);
  const key = `${site} ${query}`;
  const answer = found.get(key) ?? (await ask(query));
  found.set(key, answer);
  return answer;
}

describe('queries written before the planner was looked at', () => {
  test.each(Object.entries(blindQueries))('%s', (name, { bar, barOfAll }) => {
    const { queries, ten, all, precision, weak } = results.find((each) => each.name === name)!;
    console.log(
      `${name}: ${queries} queries, first ten ${ten.toFixed(3)} (bar ${bar}), all ${all.toFixed(3)}, precision ${precision.toFixed(3)}`,
    );
    expect(ten, weak.join('\n')).toBeGreaterThanOrEqual(bar);
    if (barOfAll !== undefined) expect(all, weak.join('\n')).toBeGreaterThanOrEqual(barOfAll);
  });

  test('are many, and of what they find at least 85 of 100 is right', () => {
    const precision = mean(results.map((each) => each.precision));
    console.log(`All classes: precision ${precision.toFixed(3)}`);
    expect(labelled.length).toBeGreaterThanOrEqual(90);
    expect(precision).toBeGreaterThanOrEqual(0.85);
  });

  test('absent words have no plain hit at least 95 times of 100', async () => {
    const hits: string[] = [];
    for (const word of blindAbsentWords) if ((await asked(region, word)).plain.length > 0) hits.push(word);
    expect(hits.length, hits.join(', ')).toBeLessThanOrEqual(blindAbsentWords.length * 0.05);
  });

  test('a new session for each finds the same', async () => {
    const fresh = await askNode(region, true);
    for (const query of labelled)
      expect([query, await fresh(query)]).toEqual([query, await asked(region, query)]);
  });
});

test('a reader who knows what to look for finds it first at least 95 times of 100', async () => {
  for (const items of [blindKnownItems, knownItems]) {
    const wrong: string[] = [];
    for (const [query, id] of Object.entries(items)) {
      const { plain } = await asked(shipped.folder, query);
      if (plain[0] !== `/avtal/${id}/`) wrong.push(`${query}: ${plain[0] ?? 'nothing'}, not ${id}`);
    }
    const count = Object.keys(items).length;
    console.log(`Known items: ${count - wrong.length} of ${count} first`);
    expect(count).toBeGreaterThanOrEqual(80);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(count * 0.05);
  }
});

describe.each([
  ['the region', region, labelled],
  ['the shipped archive', shipped.folder, known],
])('in Chromium, %s', (_, folder, queries) => {
  let reader: Awaited<ReturnType<typeof startReader>>;
  beforeAll(async () => {
    reader = await startReader(folder);
  });
  afterAll(() => reader.close());

  test('shows what Node finds, in whatever order it is asked', async () => {
    const expected: [string, Shown][] = [];
    for (const query of queries) expected.push([query, toShown(await asked(folder, query))]);
    for (const inOrder of [expected, expected.toReversed()]) {
      const page = await reader.open('/sok/');
      const shown = await askChromium(
        page,
        inOrder.map(([query]) => query),
      );
      expect(inOrder.map(([query], at) => [query, shown[at]])).toEqual(inOrder);
    }
  });
});

/** The page has two lists, and shows ten of each at first. */
function toShown({ plain, nearest, told }: Found): Shown {
  const urls = [...plain, ...nearest];
  const isAgreement = (url: string): boolean => url.startsWith('/avtal/');
  return {
    told,
    agreements: urls.filter(isAgreement).slice(0, 10),
    others: urls.filter((url) => !isAgreement(url)).slice(0, 10),
  };
}
