import type { AgreementNode } from './archive.ts';
import { monthlyOre } from './derived-money.ts';
import { monthIndex } from './calendar.ts';

/**
 * A period's budget laid out evenly over its months and summed by calendar year, in hundredths.
 * Undefined where the start, the length or the sum is not known: yearly figures are never turned into a period.
 */
export function spreadOverYears(node: AgreementNode): ReadonlyMap<number, number> | undefined {
  if (!spreads.has(node)) spreads.set(node, layOut(node));
  return spreads.get(node);
}

/** Laid out already: an agreement is counted for the archive, its municipality, its parties and its themes. */
const spreads = new WeakMap<AgreementNode, ReadonlyMap<number, number> | undefined>();

function layOut(node: AgreementNode): ReadonlyMap<number, number> | undefined {
  const monthly = monthlyOre(node);
  const { start, months } = node.span;
  if (monthly === undefined || !start || start.precision === 'year' || !months) return undefined;
  const first = monthIndex(start.earliest);
  const years = new Map<number, number>();
  for (let month = first; month < first + months.months; month++) {
    const year = Math.floor(month / 12);
    years.set(year, (years.get(year) ?? 0) + monthly);
  }
  return years;
}

/** The years of several agreements added up, in order; agreements that cannot be spread are listed apart. */
export function spreadTogether(agreements: readonly AgreementNode[]): {
  years: ReadonlyMap<number, number>;
  spread: AgreementNode[];
  leftOut: AgreementNode[];
} {
  const sums = new Map<number, number>();
  const spread: AgreementNode[] = [];
  const leftOut: AgreementNode[] = [];
  for (const agreement of agreements) {
    const years = spreadOverYears(agreement);
    (years ? spread : leftOut).push(agreement);
    for (const [year, ore] of years ?? []) sums.set(year, (sums.get(year) ?? 0) + ore);
  }
  return { years: new Map([...sums].sort(([a], [b]) => a - b)), spread, leftOut };
}

/** The largest public sum that falls within any three calendar years in a row, and which years those are. */
export function largestThreeYears(
  years: ReadonlyMap<number, number>,
): { from: number; to: number; ore: number } | undefined {
  let largest: { from: number; to: number; ore: number } | undefined;
  for (const from of years.keys()) {
    const ore = [from, from + 1, from + 2].reduce((sum, year) => sum + (years.get(year) ?? 0), 0);
    if (!largest || ore > largest.ore) largest = { from, to: from + 2, ore };
  }
  return largest;
}
