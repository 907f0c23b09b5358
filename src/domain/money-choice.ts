import type { FigureKind, MoneyBasis } from './money-block.ts';

/** What a reader can drill down by. */
export const choiceDimensions = ['municipality', 'party', 'theme'] as const;
export type ChoiceDimension = (typeof choiceDimensions)[number];

/** What a reader can choose to see of one kind of public money: small enough to send to a browser. */
export interface PanelChoices {
  kind: FigureKind;
  basis: MoneyBasis;
  /** Whether the years are our arithmetic or the documents' own words. */
  how: 'derived' | 'stated';
  /** Every calendar year some of the money can be placed in, in order; none where none can. */
  years: readonly number[];
  whole: Share;
  groups: Readonly<Record<ChoiceDimension, DimensionChoices>>;
}

export interface DimensionChoices {
  /** How many there are in all; only the largest are among the choices. */
  count: number;
  choices: readonly MoneyChoice[];
}

/** One municipality, party or theme. */
export interface MoneyChoice extends Share {
  id: string;
  name: string;
  /** Some of its agreements stand whole under another choice too. */
  isShared?: true;
}

/** The money of some agreements, in kronor: whole, and by year where it can be placed. */
export interface Share {
  kronor: number;
  years: readonly (YearShare | null)[];
  /** How many of the agreements no year can be said of. */
  notPlaced: number;
}

/** The kronor of a year, and how many of its months they cover. */
export type YearShare = readonly [kronor: number, months: number];
