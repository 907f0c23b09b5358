import { expect, test } from 'vitest';
import { buildVocabulary } from '../../src/search/build-vocabulary.ts';
import { openVocabulary } from '../../src/search/open-vocabulary.ts';
import type { Plan } from '../../src/search/plan.ts';
import { plan } from '../../src/search/planner.ts';
import { prepareLexicon } from '../../src/search/prepare-lexicon.ts';
import { wholeLexicon } from './whole-lexicon.ts';

const lexicon = prepareLexicon(wholeLexicon);

/** Plans for an archive where so many pages have the same text, and some another, whose vocabulary is cut at every two letters. */
function planner(
  text: string,
  pages: number,
  ...others: { text: string }[]
): { planned: (query: string) => Promise<Plan>; read: string[] } {
  const same = Array<{ text: string }>(pages).fill({ text });
  const { starts, shards } = buildVocabulary([...same, ...others], 1);
  const read: string[] = [];
  const lookup = openVocabulary(starts, async (index) => {
    read.push(starts[index] ?? '');
    return shards[index] ?? '';
  });
  return { planned: (query) => plan(query, lexicon, lookup), read };
}

const texts = async (pages: number, query: string): Promise<string[][]> =>
  (await planner('Äldre och seniorer.', pages).planned(query)).steps.map(({ all }) =>
    all.flat().map(({ text }) => text),
  );

test('beside a word that very many pages have, nothing else is asked for and nothing said', async () => {
  expect(await texts(255, 'seniorer')).toEqual([['seniorer', '"äldre"']]);
  expect(await texts(256, 'seniorer')).toEqual([['seniorer']]);
  expect((await planner('Äldre och seniorer.', 256).planned('seniorer')).said).toEqual([]);
});

test('several such words are one search', async () => {
  const { planned } = planner('Seniorer i verksamhet.', 256);
  const asked = (await planned('seniorer verksamhet')).steps.filter(({ how }) => how === 'asked');
  expect(asked).toEqual([{ how: 'asked', all: [[{ text: 'seniorer verksamhet', distance: 0 }]] }]);
});

test('words on more than a thousand pages are asked for one by one, unless a rarer one stands with them', async () => {
  const common = (text: string): object => ({ text, distance: 0, isSure: true, isCommon: true });
  const apart = (await planner('Seniorer i verksamhet.', 1024).planned('seniorer verksamhet')).steps;
  expect(apart[0]).toEqual({ how: 'asked', all: [[common('seniorer')], [common('verksamhet')]] });
  const { planned } = planner('Verksamhet.', 1024, { text: 'Kanot.' });
  expect((await planned('kanot verksamhet')).steps[0]?.all).toEqual([
    [{ text: 'kanot verksamhet', distance: 0 }],
  ]);
});

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
const everyStart = letters
  .flatMap((first) => letters.map((second) => `${first}${second}plommonkvist`))
  .join(' ');

test.each([
  ['wörening', 'förening'],
  ['örening', 'förening'],
  ['öfrening', 'förening'],
  ['xförening', 'förening'],
  ['xldre', 'äldre'],
])('a slip in the first letter is found without the whole vocabulary: %s, %s', async (from, to) => {
  const { planned, read } = planner(`En förening för äldre. ${everyStart}`, 1);
  expect((await planned(from)).said).toContainEqual({ kind: 'corrected', from, to });
  expect(read.length).toBeGreaterThan(26);
  expect(read.length).toBeLessThan(letters.length ** 2 / 4);
});
