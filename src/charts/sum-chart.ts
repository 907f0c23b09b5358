import type { Money } from '../domain/money.ts';
import type { Side } from '../domain/organisation.ts';
import { moneyPage } from '../text/money-page.ts';
import type { ChartSpec } from './chart-spec.ts';

/** So many bars can be read at a glance; more are a table. */
const most = 12;

export interface SumBar {
  label: string;
  ore: number;
  share?: number | undefined;
}

/** Sums of one kind as bars, rounded to whole kronor; undefined where there are too few or too many to draw, or they are not in kronor. */
export function sumChart(
  title: string,
  { basis, currency }: Pick<Money, 'basis' | 'currency'>,
  sums: readonly SumBar[],
  side: Side,
): ChartSpec | undefined {
  const [first] = [...sums].sort((a, b) => b.ore - a.ore);
  if (!first || currency !== 'SEK' || sums.length < 2 || sums.length > most) return undefined;
  return {
    title,
    unit: 'ore',
    basis,
    bars: sums.map(({ label, ore, share }) => ({ label, value: Math.round(ore / 100) * 100, share, side })),
    conclusion: moneyPage.chartLargest(first.label, first.ore),
  };
}
