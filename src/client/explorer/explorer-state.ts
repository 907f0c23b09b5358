import type { AgreementFacetName } from '../../domain/agreement-facets.ts';
import { inColumnOrder, startColumns, type ColumnName } from './columns.ts';

export const views = ['table', 'list', 'timeline'] as const;
export type ViewName = (typeof views)[number];

/** From and to, both included; either may be open. */
export interface Range {
  from?: number | undefined;
  to?: number | undefined;
}

/** What the ranges measure: kronor per month, worked out from budgets of periods, and calendar years. */
export const rangeNames = ['month', 'period'] as const;
export type RangeName = (typeof rangeNames)[number];

/** Everything a reader has chosen. It lives in the address, so that a view can be shared and come back to. */
export interface ExplorerState {
  selection: Readonly<Partial<Record<AgreementFacetName, readonly string[]>>>;
  ranges: Readonly<Partial<Record<RangeName, Range>>>;
  sort: ColumnName;
  isReversed: boolean;
  view: ViewName;
  columns: readonly ColumnName[];
}

/** The list as it first meets a reader. */
export const startState: ExplorerState = {
  selection: {},
  ranges: {},
  sort: 'period',
  isReversed: false,
  view: 'table',
  columns: startColumns,
};

/** Choose a value of a facet, or let go of it. */
export function withChoice(
  state: ExplorerState,
  facet: AgreementFacetName,
  value: string,
  isChosen: boolean,
): ExplorerState {
  const others = (state.selection[facet] ?? []).filter((other) => other !== value);
  const { [facet]: _, ...rest } = state.selection;
  const values = isChosen ? [...others, value] : others;
  return { ...state, selection: values.length > 0 ? { ...rest, [facet]: values } : rest };
}

/** Set a range, or let go of it where both ends are open. */
export function withRange(state: ExplorerState, name: RangeName, { from, to }: Range): ExplorerState {
  const { [name]: _, ...rest } = state.ranges;
  const isOpen = from === undefined && to === undefined;
  return { ...state, ranges: isOpen ? rest : { ...rest, [name]: { from, to } } };
}

/** Sort by a column: its own direction first, the other when it is asked for again. */
export const withSort = (state: ExplorerState, sort: ColumnName): ExplorerState => ({
  ...state,
  sort,
  isReversed: state.sort === sort && !state.isReversed,
});

/** Show a column or leave it out; columns keep their order. */
export function withColumn(state: ExplorerState, column: ColumnName, isShown: boolean): ExplorerState {
  const chosen = new Set(state.columns);
  if (isShown) chosen.add(column);
  else chosen.delete(column);
  return { ...state, columns: inColumnOrder([...chosen]) };
}

/** The same list with nothing left out. How it is shown stays. */
export const withoutFilters = (state: ExplorerState): ExplorerState => ({
  ...state,
  selection: {},
  ranges: {},
});
