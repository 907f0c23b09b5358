import type { AgreementRow } from './agreement-row.ts';

/** The orders a list can stand in: words from A, periods newest first, sums largest first. */
export const rowOrders = ['period', 'title', 'municipality', 'periodMoney', 'yearMoney'] as const;
export type RowOrder = (typeof rowOrders)[number];

type Compare = (a: AgreementRow, b: AgreementRow) => number;
type CompareWords = (a: string, b: string) => number;

/** A sorted copy. Rows without a value come last, never as zero; equal rows stand by title and then id. */
export function sortRows(
  rows: readonly AgreementRow[],
  order: RowOrder,
  compareWords: CompareWords,
): AgreementRow[] {
  // Sorting keeps the order of equal rows, and words cost the most to compare: they are compared once for all orders.
  const titled = sortedByTitle.get(rows) ?? byTitle(rows, compareWords);
  sortedByTitle.set(rows, titled);
  return [...titled].sort(comparisons[order](compareWords));
}

const sortedByTitle = new WeakMap<readonly AgreementRow[], readonly AgreementRow[]>();

const byTitle = (rows: readonly AgreementRow[], compareWords: CompareWords): AgreementRow[] =>
  [...rows].sort((a, b) => compareWords(a.title, b.title) || (a.id < b.id ? -1 : 1));

const comparisons: Record<RowOrder, (compareWords: CompareWords) => Compare> = {
  title: () => () => 0,
  municipality: (compareWords) => by(({ municipalityName }) => municipalityName, compareWords),
  period: () =>
    by(
      ({ start }) => start,
      (a, b) => (a < b ? 1 : a > b ? -1 : 0),
    ),
  periodMoney: () =>
    by(
      ({ periodOre }) => periodOre,
      (a, b) => b - a,
    ),
  yearMoney: () =>
    by(
      ({ yearOre }) => yearOre,
      (a, b) => b - a,
    ),
};

const by =
  <Value>(
    valueOf: (row: AgreementRow) => Value | undefined,
    compare: (a: Value, b: Value) => number,
  ): Compare =>
  (a, b) => {
    const [left, right] = [valueOf(a), valueOf(b)];
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined);
    return left === right ? 0 : compare(left, right);
  };
