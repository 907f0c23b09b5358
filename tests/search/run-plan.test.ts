import { expect, test } from 'vitest';
import type { Step } from '../../src/search/plan.ts';
import { runPlan } from '../../src/search/run-plan.ts';

const index: Record<string, Record<string, number>> = {
  telefon: { a: 1, b: 2 },
  '"mobil"': { b: 9, c: 9, d: 8 },
  kurs: { a: 1, c: 1, d: 3 },
  språkträning: { z: 1 },
};

async function search(text: string): Promise<{ id: string; score: number }[]> {
  return Object.entries(index[text] ?? {}).map(([id, score]) => ({ id, score }));
}

const ids = async (...steps: Step[]): Promise<string[]> =>
  (await runPlan({ steps }, search)).map(({ id }) => id);

const phone: Step['all'][number] = [
  { text: 'telefon', distance: 0 },
  { text: '"mobil"', distance: 2 },
];
const course: Step['all'][number] = [{ text: 'kurs', distance: 0 }];

test('originals stand above synonyms, however well those match', async () => {
  expect(await ids({ how: 'asked', all: [phone] })).toEqual(['b', 'a', 'c', 'd']);
});

test('every group must be found', async () => {
  expect(await ids({ how: 'asked', all: [phone, course] })).toEqual(['a', 'd', 'c']);
  expect(await ids({ how: 'asked', all: [[{ text: 'ingen', distance: 0 }], course] })).toEqual([]);
});

test('a common word is asked for last and exactly, and not at all when no page is left that could have it', async () => {
  const common: Step['all'][number] = [{ text: 'mobil', distance: 0, isCommon: true }];
  const asked: string[] = [];
  const find = async (...all: Step['all']): Promise<string[]> => {
    const noting = (text: string): ReturnType<typeof search> => {
      asked.push(text);
      return search(text);
    };
    return (await runPlan({ steps: [{ how: 'asked', all }] }, noting)).map(({ id }) => id);
  };
  expect(await find(common, course)).toEqual(['d', 'c']);
  expect(await find(common, [{ text: 'ingen', distance: 0 }])).toEqual([]);
  expect(asked).toEqual(['kurs', '"mobil"', 'ingen']);
});

test('an earlier step outranks a later one, and a page is listed once', async () => {
  const joined: Step = { how: 'asked', all: [[{ text: 'språkträning', distance: 0 }]] };
  expect(await ids(joined, { how: 'asked', all: [phone] }, { how: 'relaxed', all: [course] })).toEqual(
    'zbacd'.split(''),
  );
});

test('near hits are shown only when there are no others, in an order that no score decides', async () => {
  const near: Step = { how: 'nearest', all: [course] };
  expect(await ids({ how: 'asked', all: [[{ text: 'språkträning', distance: 0 }]] }, near)).toEqual(['z']);
  expect(await ids({ how: 'asked', all: [[{ text: 'ingen', distance: 0 }]] }, near)).toEqual(['a', 'c', 'd']);
});

test('an index without a word of its vocabulary is damaged, and gives no answer', async () => {
  const lost: Step = { how: 'asked', all: [[{ text: 'ingen', distance: 0, isSure: true }]] };
  await expect(ids(lost)).rejects.toThrow('ingen');
});

test('a search that fails fails the whole, so that half an answer is never shown as all of it', async () => {
  const broken = async (): Promise<never> => Promise.reject(new Error('offline'));
  await expect(runPlan({ steps: [{ how: 'asked', all: [phone] }] }, broken)).rejects.toThrow('offline');
});
