import { noValue } from '../../domain/agreement-facets.ts';
import type { AgreementRow } from '../../domain/agreement-row.ts';
import type { NameKind } from '../../domain/name-list.ts';
import { fixedValues } from '../../text/facet-values.ts';

/** What an agreement can be shown and sorted by, in the order the columns stand. The title always stands first. */
export const columnNames = [
  'title',
  'municipality',
  'parties',
  'units',
  'themes',
  'targetGroups',
  'period',
  'months',
  'state',
  'periodMoney',
  'monthMoney',
  'yearMoney',
  'referral',
  'followUp',
  'held',
] as const;
export type ColumnName = (typeof columnNames)[number];

export const startColumns: readonly ColumnName[] = [
  'title',
  'municipality',
  'parties',
  'period',
  'state',
  'periodMoney',
  'yearMoney',
];

export const figureColumns: ReadonlySet<ColumnName> = new Set([
  'months',
  'periodMoney',
  'monthMoney',
  'yearMoney',
]);

/** Columns back in their order, each once, the title first. */
export const inColumnOrder = (columns: readonly ColumnName[]): ColumnName[] =>
  columnNames.filter((name) => name === 'title' || columns.includes(name));

/** Where a name stands in the order of words. */
export type RankOf = (kind: NameKind, id: string | undefined) => number | undefined;

type Rank = (row: AgreementRow, rankOf: RankOf) => number | undefined;

/** What each column is sorted by, as a number; undefined where there is nothing to sort by. Titles are in order already. */
export const ranks: Record<ColumnName, Rank> = {
  title: () => 0,
  municipality: ({ municipality }, rankOf) => rankOf('organisations', municipality),
  parties: ({ civilParties: [first] }, rankOf) => rankOf('organisations', first),
  units: ({ units: [first] }, rankOf) => rankOf('units', first),
  themes: ({ themes: [first] }, rankOf) => rankOf('themes', first),
  targetGroups: ({ targetGroups: [first] }, rankOf) => rankOf('targetGroups', first),
  period: ({ start, end }) => dayRank(start ?? end),
  months: ({ span: { months } }) => months?.months,
  state: ({ state }) => fixedRank('state', state),
  periodMoney: ({ periodOre }) => periodOre,
  monthMoney: ({ monthOre }) => monthOre,
  yearMoney: ({ yearOre }) => yearOre,
  referral: ({ referrals: [first] }) => fixedRank('referral', first),
  followUp: ({ followUp }) => fixedRank('followUp', followUp),
  held: ({ held }) => fixedRank('held', held),
};

/** Columns that begin with the largest or the latest; the others begin at A. */
export const largestFirst: ReadonlySet<ColumnName> = new Set([
  'period',
  'months',
  'periodMoney',
  'monthMoney',
  'yearMoney',
]);

/** Days as whole numbers in their own order. */
const dayRank = (day: string | undefined): number | undefined =>
  day === undefined ? undefined : Number(day.replaceAll('-', ''));

const fixedRank = (
  facet: 'state' | 'referral' | 'followUp' | 'held',
  value: string | undefined,
): number | undefined =>
  value === undefined || value === noValue ? undefined : fixedValues[facet]?.indexOf(value);
