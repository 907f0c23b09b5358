import { describe, expect, test } from 'vitest';
import { agreementFacets } from '../../src/domain/agreement-facets.ts';
import type { AgreementColumns } from '../../src/domain/agreement-columns.ts';
import { counts, narrow } from '../../src/domain/facets.ts';
import { totalMoney } from '../../src/domain/total-money.ts';
import { checkContent } from '../../src/gate/check-content.ts';
import { toAgreementData } from '../../src/outputs/to-agreement-data.ts';
import { columnNames } from '../../src/client/explorer/columns.ts';
import { startState, type ExplorerState } from '../../src/client/explorer/explorer-state.ts';
import { toExplorerTable } from '../../src/client/explorer/explorer-table.ts';
import { toView, type View } from '../../src/client/explorer/to-view.ts';

const { archive } = checkContent('content');
const columns = JSON.parse(toAgreementData(archive)) as AgreementColumns;
const table = toExplorerTable(columns, '2026-11-21');
const view = (changes: Partial<ExplorerState> = {}): View => toView(table, { ...startState, ...changes });
const idsOf = ({ rows }: View): string[] => rows.map(({ id }) => id);
const sumsOf = ({ totals }: View): [string, number, number][] =>
  totals.map(({ money, agreements }) => [`${money.kind} per ${money.basis}`, money.ore / 100, agreements]);

describe('sums', () => {
  test('are those of the archive, each kind for itself', () => {
    const all = totalMoney(archive.agreements).map(({ money, agreements }) => [
      `${money.kind} per ${money.basis}`,
      money.ore / 100,
      agreements.length,
    ]);
    expect(new Set(sumsOf(view()).map(String))).toEqual(new Set(all.map(String)));
    expect(
      sumsOf(view())
        .map(([, sum]) => sum)
        .sort(),
    ).toEqual([3_670_000, 4_345_520]);
  });

  test('follow the choice, and say what is shared and what others pay', () => {
    const linkoping = view({ selection: { municipality: ['linkoping'] } });
    expect(sumsOf(linkoping)).toEqual([['publicCost per year', 3_670_000, 5]]);
    expect(linkoping.totals[0]).toMatchObject({ shared: 1, othersOre: 29_500_000 });
  });

  test('walk back to their parts', () => {
    for (const { money, agreements } of view().totals) {
      const parts = view().rows.filter(
        (row) => row.money?.basis === money.basis && row.money.kind === money.kind,
      );
      expect(parts).toHaveLength(agreements);
      expect(parts.reduce((sum, row) => sum + (row.money?.ore ?? 0), 0)).toBe(money.ore);
    }
  });
});

describe('filters', () => {
  test('question 10: where can I come on my own initiative?', () => {
    expect(idsOf(view({ selection: { referral: ['self'] } })).sort()).toEqual([
      'inkludering-pa-lika-villkor',
      'it-guide-ostersund-2018',
      'kompletterande-spraktraning',
      'liva-ostersund-2019',
      'sprakvanner',
    ]);
  });

  test('what is only mentioned is shown when asked for, and never counted', () => {
    const asked = view({ selection: { held: ['mentioned'] } });
    expect([view().agreements, view().mentioned, asked.agreements, asked.mentioned]).toEqual([8, 0, 0, 1]);
    expect(view().countOf('held', 'mentioned')).toBe(1);
    expect(asked.totals).toEqual([]);
  });

  test('the counts are those of the plain functions', () => {
    const selection = { municipality: ['ostersund'], held: ['fullText', 'summaryOnly'] };
    const chosen = view({ selection });
    expect(new Set(chosen.rows)).toEqual(new Set(narrow(table.rows, agreementFacets, selection)));
    for (const facet of agreementFacets) {
      const expected = counts(table.rows, agreementFacets, selection, facet);
      const { values } = table.facets.facets.find(({ name }) => name === facet.name) ?? { values: [] };
      expect(values.length).toBeGreaterThanOrEqual(expected.size);
      for (const value of values) expect(chosen.countOf(facet.name, value)).toBe(expected.get(value) ?? 0);
    }
  });

  test('a range of kronor per month leaves out what cannot be worked out, and says how many', () => {
    const some = view({ ranges: { month: { from: 92_308, to: 125_905 } } });
    expect(idsOf(some)).toEqual(['liva-ostersund-2019', 'liva-ostersund-2017']);
    expect(some.leftOut).toEqual({ month: 5, period: 0 });
  });

  test('a period is within when any of its years is', () => {
    const some = view({ ranges: { period: { from: 2020 } } });
    expect(idsOf(some)).toEqual(['liva-ostersund-2019']);
    expect(some.leftOut.period).toBe(5);
  });
});

describe('order', () => {
  test.each(columnNames)('by %s keeps every agreement, and the silent ones last both ways', (sort) => {
    const [there, back] = [view({ sort }), view({ sort, isReversed: true })];
    expect(idsOf(back).sort()).toEqual(idsOf(there).sort());
    if (sort === 'monthMoney') {
      const known = (one: View): (number | undefined)[] => one.rows.map(({ monthOre }) => monthOre);
      expect(known(there).slice(3)).toEqual(Array(5).fill(undefined));
      expect(known(back).slice(0, 3)).toEqual(known(there).slice(0, 3).reverse());
    }
  });

  test('titles stand in Swedish order', () => {
    expect(idsOf(view({ sort: 'title' }))).toEqual([
      'bromodellen',
      'hoppfull-framtid',
      'inkludering-pa-lika-villkor',
      'it-guide-ostersund-2018',
      'kompletterande-spraktraning',
      'liva-ostersund-2019',
      'liva-ostersund-2017',
      'sprakvanner',
    ]);
  });
});

test('the reader’s day decides what runs', () => {
  const then = toExplorerTable(columns, '2020-06-15');
  expect(idsOf(toView(then, { ...startState, selection: { state: ['running'] } }))).toEqual([
    'liva-ostersund-2019',
  ]);
});
