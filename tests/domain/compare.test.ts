import { describe, expect, test } from 'vitest';
import { compare } from '../../src/domain/compare.ts';
import type { Measure, Profile, ProfileRow } from '../../src/domain/profile.ts';

const row = (changes: Partial<ProfileRow>): ProfileRow => ({
  group: 'money',
  key: 'total',
  label: 'Budget',
  values: ['1 200 000 kr'],
  ...changes,
});
const profile = (id: string, rows: ProfileRow[]): Profile => ({ id, title: id, href: `/avtal/${id}/`, rows });
const figure = (low: number, unit: string, high = low): Measure => ({ low, high, unit });

test('rows come group by group, and a row that only one agreement has leaves the other’s cell empty', () => {
  const rows = compare([
    profile('a', [row({ group: 'clauses', key: 'tvist' }), row({})]),
    profile('b', [row({}), row({ group: 'clauses', key: 'budget' })]),
  ]);
  expect(rows.map(({ group, key }) => `${group}/${key}`)).toEqual([
    'money/total',
    'clauses/tvist',
    'clauses/budget',
  ]);
  expect(rows[1]?.cells[1]).toBeUndefined();
  expect(rows.map(({ differs }) => differs)).toEqual([false, true, true]);
});

test('silence differs from words, and one kind of silence from another', () => {
  const silent = row({ values: [], silence: 'notMentioned' });
  expect(compare([profile('a', [silent]), profile('b', [row({})])])[0]?.differs).toBe(true);
  expect(compare([profile('a', [silent]), profile('b', [silent])])[0]?.differs).toBe(false);
  expect(
    compare([profile('a', [silent]), profile('b', [{ ...silent, silence: 'notStated' }])])[0]?.differs,
  ).toBe(true);
});

test('a row that only the second agreement has stands where that agreement has it', () => {
  const keys = compare([
    profile('a', [row({ key: 'total' }), row({ key: 'repayment' })]),
    profile('b', [row({ key: 'total' }), row({ key: 'unused' }), row({ key: 'repayment' })]),
  ]).map(({ key }) => key);
  expect(keys).toEqual(['total', 'unused', 'repayment']);
});

test('what is not known well enough is neither the same nor different', () => {
  const summary = { ...profile('b', []), absent: { clauses: 'summaryOnly' as const } };
  const clause = row({ group: 'clauses', key: 'tvist' });
  expect(compare([profile('a', [clause]), summary])[0]).toMatchObject({ differs: false, isUnsure: true });
  expect(compare([profile('a', [clause]), profile('b', []), summary])[0]).toMatchObject({ differs: true });
});

describe('change', () => {
  const change = (...measures: (Measure | undefined)[]) =>
    compare(measures.map((measure, index) => profile(String(index), [row({ measure })])))[0]?.change;

  test('like figures give the share they moved by', () => {
    expect(change(figure(1_200_000, 'kr/period'), figure(2_644_000, 'kr/period'))).toEqual({
      state: 'by',
      share: 2_644_000 / 1_200_000 - 1,
      step: 1_444_000,
      unit: 'kr/period',
    });
  });

  test('unlike bases, ranges and missing figures are never turned into a percentage', () => {
    expect(change(figure(1, 'kr/period'), figure(2, 'kr/year'))).toEqual({ state: 'unlikeUnits' });
    expect(change(figure(1, 'kr', 2), figure(2, 'kr'))).toEqual({ state: 'range' });
    expect(change(figure(1, 'kr'), undefined)).toBeUndefined();
    expect(change(figure(0, 'kr'), figure(2, 'kr'))).toBeUndefined();
  });
});
