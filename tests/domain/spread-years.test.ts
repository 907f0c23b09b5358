import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WrittenAgreement } from '../../src/domain/agreement.ts';
import { buildArchive } from '../../src/domain/build-archive.ts';
import { largestThreeYears, spreadTogether } from '../../src/domain/spread-years.ts';
import { sourcesOf, written } from './sources-of.ts';

const agreementsOf = (changes: Partial<WrittenAgreement>[]) =>
  buildArchive(
    sourcesOf(Object.fromEntries(changes.map((change, index) => [`avtal-${index}`, written(change)]))),
  ).archive.agreements;
const budget = (amount: number): Partial<WrittenAgreement> => ({
  money: { total: { amount, basis: 'period' } },
});
const inKronor = (years: ReadonlyMap<number, number>): [number, number][] =>
  [...years].map(([year, ore]) => [year, Math.round(ore / 100)]);

const three = agreementsOf([
  { period: { start: '2018-10', months: 12, orAsAgreed: true }, ...budget(501_520) },
  { period: { start: '2017-12', end: '2018-12-31' }, ...budget(1_200_000) },
  { period: { start: '2019-04-01', end: '2020-12-31' }, ...budget(2_644_000) },
  { period: 'notStated', money: { publicCost: { amount: 590_000, basis: 'year' } } },
]);

test('three budgets laid over calendar years add up to what was budgeted; a yearly cost is left out and named', () => {
  const { years, leftOut } = spreadTogether(three);
  expect(inKronor(years)).toEqual([
    [2017, 92_308],
    [2018, 1_233_072],
    [2019, 1_509_283],
    [2020, 1_510_857],
  ]);
  expect(Math.round([...years.values()].reduce((sum, ore) => sum + ore, 0) / 100)).toBe(4_345_520);
  expect(leftOut.map(({ id }) => id)).toEqual(['avtal-3']);
});

test('the largest three years in a row are found', () => {
  expect(
    largestThreeYears(
      new Map([
        [2017, 1],
        [2018, 10],
        [2019, 20],
        [2021, 90],
      ]),
    ),
  ).toEqual({
    from: 2019,
    to: 2021,
    ore: 110,
  });
});

test('whatever the start, length and sum, no öre is lost and no year lies outside the period', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1990, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 1, max: 1_000_000_000 }),
      (year, month, months, amount) => {
        const start = `${year}-${String(month).padStart(2, '0')}`;
        const { years } = spreadTogether(agreementsOf([{ period: { start, months }, ...budget(amount) }]));
        const sum = [...years.values()].reduce((total, ore) => total + ore, 0);
        expect(Math.abs(sum - amount * 100)).toBeLessThan(1);
        expect(Math.min(...years.keys())).toBe(year);
        expect(Math.max(...years.keys())).toBe(year + Math.floor((month - 1 + months - 1) / 12));
      },
    ),
    { numRuns: 200 },
  );
});
