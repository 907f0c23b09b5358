import { describe, expect, test } from 'vitest';
import { moneyGroupsChart, moneyYearsChart } from '../../src/charts/money-chart.ts';
import type { PanelChoices } from '../../src/domain/money-choice.ts';
import { moneyPanels } from '../../src/domain/money-overview.ts';
import { panelChoices } from '../../src/domain/panel-choices.ts';
import { checkContent } from '../../src/gate/check-content.ts';

const [budgets, costs] = moneyPanels(checkContent('content').archive).flatMap(
  (panel) => panelChoices(panel) ?? [],
) as [PanelChoices, PanelChoices];
const plain = (text = ''): string => text.replaceAll('\u00a0', ' ');
const enter = budgets.groups.party.choices.find(({ id }) => id === 'enter-sweden');
const kronor = (bar: { high: number } | undefined): number | undefined => bar && Math.round(bar.high / 100);

describe('by calendar year', () => {
  test('one party beside the whole; a year it has nothing in has no bar', () => {
    const spec = moneyYearsChart(budgets, 'sum', enter);
    expect(spec?.series.map(({ title, bars }) => [title, bars.map(kronor)])).toEqual([
      ['Alla avtal', [92_308, 1_233_072, 1_509_283, 1_510_857]],
      ['Enter Sweden', [undefined, 125_380, 376_140, undefined]],
    ]);
    expect(plain(spec?.conclusion)).toBe(
      'Alla avtal: störst är 2020, 1 510 857 kr. Enter Sweden: störst är 2019, 376 140 kr.',
    );
  });

  test('per month: a year with one month of budget is no longer small, and it says that it is worked out', () => {
    const spec = moneyYearsChart(budgets, 'month');
    expect(spec?.series[0]?.bars.map(kronor)).toEqual([92_308, 102_756, 125_774, 125_905]);
    expect(spec?.title).toMatch(/beräknat, per månad i snitt$/);
    expect(spec?.notes.join(' ')).toContain('de månader av året som budgetarna täcker');
  });

  test('yearly costs of no stated year have no years to draw', () => {
    expect(moneyYearsChart(costs, 'sum')).toBeUndefined();
  });

  test('what is not placed is said, for the whole and for the one chosen', () => {
    const some: PanelChoices = { ...budgets, whole: { ...budgets.whole, notPlaced: 2 } };
    const spec = moneyYearsChart(some, 'sum', enter && { ...enter, notPlaced: 1, isShared: true });
    expect(plain(spec?.notes.join(' '))).toMatch(
      /2 avtal går inte .* 1 avtal för Enter Sweden går inte .*helt hos/,
    );
  });
});

describe('by party and theme', () => {
  test('as it stands, and per month only of what can be laid out', () => {
    expect(moneyGroupsChart(budgets, 'party', 'sum')?.series[0]?.bars.map(kronor)).toEqual([
      3_844_000, 501_520,
    ]);
    expect(moneyGroupsChart(budgets, 'party', 'month')?.series[0]?.bars.map(kronor)).toEqual([
      113_059, 41_793,
    ]);
    expect(moneyGroupsChart(costs, 'party', 'month')).toBeUndefined();
  });

  test('the title names the kind of money, so that two kinds never look alike', () => {
    expect(moneyGroupsChart(budgets, 'theme', 'sum')?.title).toBe('Per tema: budget för hela perioder');
    expect(moneyGroupsChart(costs, 'theme', 'sum')?.title).toBe('Per tema: offentlig kostnad per år');
  });

  test('only so many as can be read are drawn, and the rest are told of', () => {
    const { choices } = budgets.groups.theme;
    const many = { count: 45, choices: [...choices, ...choices] };
    const spec = moneyGroupsChart({ ...budgets, groups: { ...budgets.groups, theme: many } }, 'theme', 'sum');
    expect(spec?.categories).toHaveLength(12);
    expect(spec?.notes[0]).toBe('De 12 största av 45. Fler står i tabellen.');
  });
});
