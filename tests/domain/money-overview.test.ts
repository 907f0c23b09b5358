import { describe, expect, test } from 'vitest';
import type { WrittenAgreement } from '../../src/domain/agreement.ts';
import { buildArchive } from '../../src/domain/build-archive.ts';
import { categoryTotals } from '../../src/domain/category-totals.ts';
import { costsAndValues } from '../../src/domain/cost-and-value.ts';
import { moneyPanels, type MoneyPanel } from '../../src/domain/money-overview.ts';
import { partyYears, yearlyMoney } from '../../src/domain/money-years.ts';
import { sharedCosts } from '../../src/domain/shared-costs.ts';
import { unpriced, withoutSum } from '../../src/domain/unpriced.ts';
import { sourcesOf, written } from './sources-of.ts';

const archiveOf = (agreements: Record<string, Partial<WrittenAgreement>>) =>
  buildArchive(
    sourcesOf(Object.fromEntries(Object.entries(agreements).map(([id, one]) => [id, written(one)]))),
  ).archive;
const period = (amount: number): Partial<WrittenAgreement> => ({
  money: { total: { amount, basis: 'period' } },
});
const sums = (groups: MoneyPanel['parties'] | MoneyPanel['units']) =>
  groups.map(({ key, ore, shared }) => [key.id, ore / 100, shared]);
const granbacka = { organisation: 'granbacka' };

describe('panels', () => {
  const archive = archiveOf({
    a: period(100),
    b: {
      ...period(200),
      parties: [
        { ...granbacka, role: 'public', units: ['skolnamnden', 'biblioteket'] },
        { organisation: 'lyktan', role: 'civil' },
        { organisation: 'fyren', role: 'civil' },
      ],
    },
    c: { money: { publicCost: { amount: 50, basis: 'year', payer: { ...granbacka, unit: 'skolnamnden' } } } },
    d: { money: { total: { amount: 7, basis: 'period' }, currency: 'EUR' } },
    e: {},
  });
  const panels = moneyPanels(archive);

  test('sums of another kind, basis or currency have a panel of their own, whole periods first', () => {
    expect(
      panels.map(({ total: { money } }) => [money.kind, money.basis, money.currency, money.ore / 100]),
    ).toEqual([
      ['total', 'period', 'SEK', 300],
      ['total', 'period', 'EUR', 7],
      ['publicCost', 'year', 'SEK', 50],
    ]);
    expect(withoutSum(archive.agreements).map(({ id }) => id)).toEqual(['e']);
  });

  test('money of several parties counts whole under each and says so', () => {
    expect(sums(panels[0]?.parties ?? [])).toEqual([
      ['lyktan', 300, true],
      ['fyren', 200, true],
    ]);
  });

  test('a unit that pays stands before the units that act', () => {
    expect(sums(panels[0]?.units ?? [])).toEqual([
      ['skolnamnden', 200, true],
      ['biblioteket', 200, true],
    ]);
    expect(sums(panels[2]?.units ?? [])).toEqual([['skolnamnden', 50, false]]);
  });
});

test('categories add up over agreements; lines that cannot be summed leave theirs out', () => {
  const lines = (amount: number | 'notStated') => ({
    money: {
      total: { amount: 1000, basis: 'period' as const },
      lines: [
        { label: 'Lön', amount, category: 'personal' },
        { label: 'Hyra', amount: 100, category: 'lokaler' },
      ],
    },
  });
  const [panel] = moneyPanels(archiveOf({ a: lines(900), b: lines(500), c: lines('notStated') }));
  const totals = panel && categoryTotals(panel.total);
  expect(totals?.categories).toEqual([
    { category: 'personal', ore: 140_000, agreements: 2, share: 0.875 },
    { category: 'lokaler', ore: 20_000, agreements: 2, share: 0.125 },
  ]);
  expect(totals?.without.map(({ id }) => id)).toEqual(['c']);
});

describe('calendar years', () => {
  test('a budget is laid over its months; a yearly sum only where its year is named', () => {
    const [budgets, costs] = moneyPanels(
      archiveOf({
        a: { ...period(1200), period: { start: '2020-07-01', end: '2021-06-30' } },
        b: { ...period(500), period: 'notStated' },
        c: { money: { publicCost: { amount: 50, basis: 'year', year: 2020 } } },
        d: { money: { publicCost: { amount: 70, basis: 'year' } } },
      }),
    ).map(yearlyMoney);
    expect([...(budgets?.years ?? [])]).toEqual([
      [2020, 60_000],
      [2021, 60_000],
    ]);
    expect(budgets?.leftOut.map(({ id }) => id)).toEqual(['b']);
    expect([costs?.basis, ...(costs?.years ?? [])]).toEqual(['stated', [2020, 5000]]);
    expect(costs?.leftOut.map(({ id }) => id)).toEqual(['d']);
  });

  test('a party’s three years in a row come from budgets only', () => {
    const found = moneyPanels(
      archiveOf({
        a: { ...period(1200), period: { start: '2017-12', end: '2018-12-31' } },
        b: { ...period(2100), period: { start: '2019-04-01', end: '2020-12-31' } },
        c: { money: { publicCost: { amount: 50, basis: 'year', year: 2020 } } },
      }),
    ).flatMap(partyYears);
    expect(found.map(({ party, from, to, ore }) => [party.id, from, to, Math.round(ore / 100)])).toEqual([
      ['lyktan', 2018, 2020, 3208],
    ]);
  });
});

test('a shared cost splits into parts that make up the gross', () => {
  const [cost] = sharedCosts(
    archiveOf({
      a: {
        money: {
          publicCost: { amount: 590_000, basis: 'year', payer: { ...granbacka, unit: 'skolnamnden' } },
          financing: [
            {
              payer: { ...granbacka, unit: 'biblioteket' },
              kind: 'cash',
              amount: 'notStated',
              share: 0.5,
              of: 'publicCost',
            },
          ],
        },
      },
      b: { money: { publicCost: { amount: 10, basis: 'year' } } },
    }).agreements,
  );
  expect(cost?.net).toBe(29_500_000);
  expect(cost?.others.map(({ payer, ore }) => [payer.unit, ore])).toEqual([['biblioteket', 29_500_000]]);
  expect((cost?.net ?? 0) + (cost?.others[0]?.ore ?? 0)).toBe(cost?.gross);
});

test('what has no price is named with its reason, never as nothing; a stated share has a price', () => {
  const found = unpriced(
    archiveOf({
      a: {
        money: {
          financing: [
            { payer: { organisation: 'lyktan' }, kind: 'time', amount: 'notMonetary', label: 'Ideell tid' },
            { payer: granbacka, kind: 'cash', amount: 'notStated', share: 0.5, of: 'total' },
            { payer: granbacka, kind: 'premises', amount: 0 },
          ],
        },
        others: [{ organisation: 'fyren', role: 'subRecipient', amount: 'withheld' }],
      },
    }).agreements,
  );
  expect(found.map(({ who, state }) => [who.organisation, state])).toEqual([
    ['lyktan', 'notMonetary'],
    ['fyren', 'withheld'],
  ]);
});

test('cost and value are set against each other only on one basis', () => {
  const money = (basis: 'period' | 'year') => ({
    money: { publicCost: { amount: 50, basis: 'year' as const }, totalValue: { amount: 100, basis } },
  });
  const found = costsAndValues(archiveOf({ a: money('year'), b: money('period') }).agreements);
  expect(found.map(({ agreement, cost, value }) => [agreement.id, cost / value])).toEqual([['a', 0.5]]);
});
