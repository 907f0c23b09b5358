import { expect, test } from 'vitest';
import { seededRandom } from '../../scripts/bench/random.ts';
import { recurringWords } from '../../scripts/bench/search/recurring-words.ts';

const numbered = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name}${index}`);
const begun = numbered('gammalt', 100);

test('a text goes on with ever fewer new words, as its length to a power', () => {
  const next = recurringWords(begun, numbered('nytt', 20_000), 0.6, seededRandom(1));
  const seen = new Set(begun);
  const sizes: number[] = [];
  for (let length = begun.length + 1; length <= 40_000; length++) {
    seen.add(next());
    if (length === 2_500 || length === 40_000) sizes.push(seen.size);
  }
  const [early = 0, late = 0] = sizes;
  expect(Math.log(late / early) / Math.log(40_000 / 2_500)).toBeCloseTo(0.6, 1);
});

test('without a new word left it says so', () => {
  const next = recurringWords(begun, ['gammalt1'], 0.6, seededRandom(1));
  expect(() => {
    for (let count = 0; count < 1000; count++) next();
  }).toThrow('no more words');
});
