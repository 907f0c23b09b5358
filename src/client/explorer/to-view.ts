import type { AgreementFacetName } from '../../domain/agreement-facets.ts';
import type { AgreementRow } from '../../domain/agreement-row.ts';
import { narrowIndex } from '../../domain/facet-index.ts';
import { groupMoney, type Money } from '../../domain/money.ts';
import type { ExplorerState, Range } from './explorer-state.ts';
import type { ExplorerTable } from './explorer-table.ts';

/** Everything a choice gives: the rows in order, what further choices would leave, and the sums of what is left. */
export interface View {
  rows: readonly AgreementRow[];
  /** Partnerships that are only mentioned are shown when asked for, and never counted as agreements. */
  agreements: number;
  mentioned: number;
  /** How many agreements a further choice would leave. */
  countOf: (facet: AgreementFacetName, value: string) => number;
  totals: readonly ViewTotal[];
  /** Agreements without a sum, by the reason. */
  withoutSum: ReadonlyMap<NonNullable<AgreementRow['unknownMoney']>, number>;
  /** Agreements that a range leaves out only because they do not say. */
  leftOut: { month: number; period: number };
}

/** A sum of like money, how many agreements it is of, and what to know before using it. */
export interface ViewTotal {
  money: Money;
  agreements: number;
  /** How many of them more than one civil party shares. */
  shared: number;
  /** What others than the one responsible bear of it. */
  othersOre: number;
}

/** What a reader's choices show. */
export function toView(table: ExplorerTable, state: ExplorerState): View {
  const { rows, facets } = table;
  const selection = { ...state.selection, held: state.selection.held ?? ['fullText', 'summaryOnly'] };
  const { month, period } = state.ranges;
  const rowAt = (place: number): AgreementRow => rows[place] as AgreementRow;
  const narrowed = narrowIndex(
    facets,
    selection,
    (place) => isWithinMonth(rowAt(place), month) && isWithinPeriod(rowAt(place), period),
  );
  const silent = (range: Range | undefined, isSilent: (row: AgreementRow) => boolean): number =>
    range ? narrowIndex(facets, selection, (place) => isSilent(rowAt(place))).count : 0;
  const left = table.orderBy(state.sort, state.isReversed).filter(narrowed.isLeft).map(rowAt);
  const agreements = left.filter(({ held }) => held !== 'mentioned');
  return {
    rows: left,
    agreements: agreements.length,
    mentioned: left.length - agreements.length,
    countOf: narrowed.countOf,
    totals: groupMoney(agreements, ({ money }) => money).map(toTotal),
    withoutSum: countReasons(agreements),
    leftOut: {
      month: silent(month, ({ monthOre }) => monthOre === undefined),
      period: silent(period, ({ years }) => years.length === 0),
    },
  };
}

/** Compared as it is shown, to the nearest krona. */
const isWithinMonth = ({ monthOre }: AgreementRow, range: Range | undefined): boolean =>
  !range || (monthOre !== undefined && isWithin(Math.round(monthOre / 100), range));

/** A period is within when any of its years is. */
function isWithinPeriod({ years }: AgreementRow, range: Range | undefined): boolean {
  if (!range) return true;
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return false;
  return Number(first) <= (range.to ?? Infinity) && Number(last) >= (range.from ?? -Infinity);
}

const isWithin = (value: number, { from = -Infinity, to = Infinity }: Range): boolean =>
  value >= from && value <= to;

const toTotal = ({ money, items }: { money: Money; items: AgreementRow[] }): ViewTotal => ({
  money,
  agreements: items.length,
  shared: items.filter(({ civilParties }) => civilParties.length > 1).length,
  othersOre: items.reduce(
    (sum, { money: own, netOre }) => sum + (netOre === undefined || !own ? 0 : own.ore - netOre),
    0,
  ),
});

function countReasons(rows: readonly AgreementRow[]): View['withoutSum'] {
  const counts = new Map<NonNullable<AgreementRow['unknownMoney']>, number>();
  for (const { unknownMoney } of rows)
    if (unknownMoney) counts.set(unknownMoney, (counts.get(unknownMoney) ?? 0) + 1);
  return counts;
}
