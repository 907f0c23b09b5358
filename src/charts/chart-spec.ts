import type { MoneyBasis } from '../domain/money-block.ts';
import type { Side } from '../domain/organisation.ts';

/** A chart as numbers and labels. The picture, its words and a live chart are all drawn from it. */
export interface ChartSpec {
  title: string;
  /** What `value` counts: hundredths of a krona. */
  unit: 'ore';
  basis: MoneyBasis;
  bars: readonly Bar[];
  /** What the chart shows, in a sentence: its text alternative. */
  conclusion: string;
}

export interface Bar {
  label: string;
  /** Negative for a deduction. */
  value: number;
  /** The part of the whole, or undefined where the whole is not known. */
  share: number | undefined;
  side: Side;
}
