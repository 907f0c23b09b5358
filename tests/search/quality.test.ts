import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archivePages, inventedPages } from './corpus.ts';
import { absentWords, labelledQueries, type Labelled } from './labelled-queries.ts';
import { indexPages, type Session } from './search-engine.ts';

const pages = [...inventedPages, ...archivePages()];
let index: Awaited<ReturnType<typeof indexPages>>;

beforeAll(async () => {
  index = await indexPages(pages);
}, 60_000);
afterAll(() => index.remove());

/** The share of the pages wanted that are among the first ten; of many, as many as ten can hold. */
async function recall({ query, wanted }: Labelled, session: Session): Promise<number> {
  const right = pages.filter(({ title, text }) => wanted.every((each) => each.test(`${title} ${text}`)));
  if (right.length === 0) throw new Error(`No page answers ${query}: it measures nothing.`);
  const first = (await session.urls(query)).slice(0, 10);
  return right.filter(({ url }) => first.includes(url)).length / Math.min(10, right.length);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe.each(['earlier', 'later'] as const)('queries written %s', (half) => {
  test.each(Object.entries(labelledQueries))('%s', async (name, { bar, [half]: queries }) => {
    const session = index.open();
    const found: { query: string; share: number }[] = [];
    for (const labelled of queries)
      found.push({ query: labelled.query, share: await recall(labelled, session) });
    const share = mean(found.map((each) => each.share));
    console.log(`${name}, ${half}: ${share.toFixed(3)} of ${queries.length} queries (bar ${bar})`);
    const weak = found.filter((each) => each.share < 1).map((each) => `${each.query} ${each.share}`);
    expect(share, weak.join(', ')).toBeGreaterThanOrEqual(bar);
  });

  test('absent words have no plain hit, in a new session and in one that has searched', async () => {
    const warm = index.open();
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') await warm.plain(letter);
    const hits: string[] = [];
    for (const word of absentWords[half])
      for (const session of [warm, index.open()])
        if ((await session.search(word)).some(({ how }) => how !== 'nearest')) hits.push(word);
    expect(hits.length, hits.join(', ')).toBeLessThanOrEqual(absentWords[half].length * 2 * 0.05);
  });
});

test('there are at least 150 labelled queries, half of them later', () => {
  const of = (half: 'earlier' | 'later'): number =>
    Object.values(labelledQueries).reduce((sum, each) => sum + each[half].length, absentWords[half].length);
  expect(of('earlier') + of('later')).toBeGreaterThanOrEqual(150);
  expect(of('later')).toBeGreaterThanOrEqual(75);
});
