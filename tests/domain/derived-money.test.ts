import { describe, expect, test } from 'vitest';
import type { WrittenAgreement } from '../../src/domain/agreement.ts';
import type { AgreementNode } from '../../src/domain/archive.ts';
import { buildArchive } from '../../src/domain/build-archive.ts';
import {
  categoryShares,
  costOfValue,
  monthlyOre,
  netPublicCost,
  perParticipant,
} from '../../src/domain/derived-money.ts';
import { evidenceOf } from '../../src/domain/evidence-of.ts';
import { sourcesOf, written } from './sources-of.ts';

const node = (changes: Partial<WrittenAgreement>): AgreementNode => {
  const [built] = buildArchive(sourcesOf({ avtal: written(changes) })).archive.agreements;
  if (!built) throw new Error('The archive is empty.');
  return built;
};
const kronor = (ore: number | undefined): number | undefined =>
  ore === undefined ? undefined : Math.round(ore / 100);

describe('a sum for a period, per month', () => {
  test.each([
    [501_520, { start: '2018-10', months: 12 }, 41_793],
    [1_200_000, { start: '2017-12', end: '2018-12-31' }, 92_308],
    [2_644_000, { start: '2019-04-01', end: '2020-12-31' }, 125_905],
  ])('%i kronor', (amount, period, expected) => {
    expect(kronor(monthlyOre(node({ period, money: { total: { amount, basis: 'period' } } })))).toBe(
      expected,
    );
  });

  test('a yearly sum, or a period that is not stated, is not spread', () => {
    const money = { total: { amount: 1200, basis: 'year' as const } };
    expect(monthlyOre(node({ money }))).toBeUndefined();
    expect(
      monthlyOre(node({ period: 'notStated', money: { total: { amount: 1200, basis: 'period' } } })),
    ).toBeUndefined();
  });
});

test('categories are added up and the largest comes first; a deduction counts against', () => {
  const { data } = node({
    money: {
      lines: [
        { label: 'Hyra', amount: 100, category: 'lokaler' },
        { label: 'Lön', amount: 300, category: 'personal' },
        { label: 'Rabatt', amount: 20, category: 'lokaler', deduction: true },
        { label: 'Vikarie', amount: 20, category: 'personal' },
      ],
    },
  });
  expect(categoryShares(data.money)).toEqual([
    { category: 'personal', ore: 32_000, share: 0.8 },
    { category: 'lokaler', ore: 8000, share: 0.2 },
  ]);
});

test('a line without a number leaves the shares unsaid instead of counting it as nothing', () => {
  const lines = [
    { label: 'Hyra', amount: 100, category: 'lokaler' },
    { label: 'Lön', amount: 'notStated' as const, category: 'personal' },
  ];
  expect(categoryShares(node({ money: { lines } }).data.money)).toBeUndefined();
});

test('cost per participant turns a range round, and says nothing of parts and of people per week', () => {
  const group = { group: 'seniorer', unit: 'personer', kind: 'target' as const };
  const result = perParticipant(
    node({
      money: { total: { amount: 501_520, basis: 'period' } },
      participants: [
        { ...group, min: 250, max: 350, comparator: 'about', per: 'period' },
        { ...group, min: 10, comparator: 'about', part: true },
        { ...group, min: 100, comparator: 'barelyAbove', per: 'week' },
      ],
    }),
  );
  expect(result.map(({ lowOre, highOre }) => [kronor(lowOre), kronor(highOre)])).toEqual([[1433, 2006]]);
});

describe('a cost that two boards share', () => {
  const money: WrittenAgreement['money'] = {
    publicCost: { amount: 590_000, basis: 'year', payer: { organisation: 'granbacka', unit: 'skolnamnden' } },
    totalValue: { amount: 897_626, basis: 'year' },
    financing: [
      {
        payer: { organisation: 'granbacka', unit: 'biblioteket' },
        kind: 'cash',
        amount: 'notStated',
        share: 0.5,
        of: 'publicCost',
      },
    ],
  };

  test('gross stays the municipality’s; the net is the paying board’s own', () => {
    expect(kronor(netPublicCost(node({ money }).data.money))).toBe(295_000);
  });

  test('the part of the whole value is that of the gross cost', () => {
    expect(costOfValue(node({ money }).data.money)).toBeCloseTo(0.657, 3);
  });

  test('a cost per year is not held against a value for the period', () => {
    const unlike = { ...money, totalValue: { amount: 897_626, basis: 'period' as const } };
    expect(costOfValue(node({ money: unlike }).data.money)).toBeUndefined();
  });
});

test('evidence of a field is its own, or that of the nearest field above', () => {
  const { data } = node({
    evidence: { money: { basis: 'stated' }, 'money.lines.0': { basis: 'editorial' } },
  });
  expect(evidenceOf(data, 'money.lines.0.category')).toMatchObject({
    basis: 'editorial',
    path: 'money.lines.0',
  });
  expect(evidenceOf(data, 'money.total')).toMatchObject({ basis: 'stated', path: 'money' });
  expect(evidenceOf(data, 'title')).toBeUndefined();
});
