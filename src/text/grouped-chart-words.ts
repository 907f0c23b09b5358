import type { MoneyBasis } from '../domain/money-block.ts';
import { formatKronor, formatRoundKronor } from './format-money.ts';

/** What the bars of two or more budgets can be counted on. */
export const chartBases = ['total', 'month', 'person'] as const;
export type ChartBase = (typeof chartBases)[number];

/** What a chart of several budgets says. A conclusion states figures and never judges them. */
export const groupedChartWords = {
  choose: 'Räkna budgeten',
  bases: { total: 'som den står', month: 'per månad', person: 'per deltagare' } satisfies Record<
    ChartBase,
    string
  >,
  title: {
    total: {
      period: 'Budgeten efter kategori, för hela perioden',
      year: 'Budgeten efter kategori, per år',
    } satisfies Record<MoneyBasis, string>,
    month: 'Budgeten efter kategori, per månad',
    person: 'Budgeten efter kategori, per deltagare',
  },
  category: 'Kategori',
  legend: 'Så ser de ut i diagrammet',
  dividedBy: (title: string, people: string): string => `${title}, delat med ${people}`,
  largest: (title: string, category: string, value: string): string =>
    `${title}: störst är ${category}, ${value}.`,
  value: (low: number, high: number): string =>
    low === high
      ? formatRoundKronor(low)
      : `${formatRoundKronor(low).replace(/\s?kr$/, '')}–${formatRoundKronor(high)}`,
  exact: formatKronor,
  noBar: 'ingen post',
  nothing: 'Inget av avtalen kan räknas så.',
  leftOut: {
    noBudget: (title: string): string =>
      `${title} har inga budgetrader med belopp och är inte med i diagrammet.`,
    otherBasis: (title: string): string =>
      `${title} är inte med i diagrammet: dess budget gäller en annan sorts tid.`,
    noMonths: (title: string): string =>
      `${title} är inte med i diagrammet: avtalstiden i hela månader är inte känd.`,
    noPeople: (title: string): string =>
      `${title} är inte med i diagrammet: det finns inget antal deltagare att dela med.`,
  },
  morePeople: (title: string): string =>
    `${title} anger flera grupper att dela med. Diagrammet delar med den första; tabellen visar alla.`,
} as const;
