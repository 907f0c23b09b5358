import type { AgreementRow } from '../../domain/agreement-row.ts';
import { choices } from '../../text/choices.ts';
import { fileColumnWords } from '../../text/explorer-files.ts';
import { facetWord } from '../../text/facet-values.ts';
import type { CsvCell } from '../../text/format-csv.ts';
import { listPage } from '../../text/list-page.ts';
import { statusWords } from '../../text/status-words.ts';
import type { ExplorerTable } from './explorer-table.ts';

/** A file that a reader takes along: which agreements, asked for how and when. */
export interface TakenView {
  rows: readonly AgreementRow[];
  table: ExplorerTable;
  /** The full address of the view. */
  address: string;
  /** The reader's day. */
  day: string;
  addressOf: (id: string) => string;
}

export type FileColumn = keyof typeof fileColumnWords;

/**
 * What every file says of an agreement. A sum has what it is, what it covers and whether it is known in
 * columns of its own, so that no one adds unlike sums by mistake, and silence is never an empty cell alone.
 */
export const fileColumns: Record<FileColumn, (row: AgreementRow, view: TakenView) => CsvCell> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  address: ({ id }, { addressOf }) => addressOf(id),
  held: ({ held }) => listPage.held[held],
  municipality: ({ municipality }) => municipality,
  municipalityName: ({ municipalityName }) => municipalityName,
  civilParties: ({ civilParties }) => civilParties.join(' '),
  civilPartyNames: ({ civilParties }, { table }) => names(civilParties, 'organisations', table),
  unitNames: ({ units }, { table }) => names(units, 'units', table),
  themes: ({ themes }, { table }) => names(themes, 'themes', table),
  targetGroups: ({ targetGroups }, { table }) => names(targetGroups, 'targetGroups', table),
  start: ({ span }) => span.start?.date,
  startBasis: ({ span }) => basisOf(span.start),
  end: ({ span }) => span.end?.date,
  endBasis: ({ span }) => basisOf(span.end),
  asAgreed: ({ span }) => choices.yesNo[span.orAsAgreed ? 'yes' : 'no'],
  months: ({ span: { months } }) => months?.months,
  monthsBasis: ({ span: { months } }) => basisOf(months),
  state: ({ state }) => statusWords[state],
  judged: (_, { day }) => day,
  kind: ({ money }) => money && choices.figureKind[money.kind],
  basis: ({ money }) => money && choices.moneyBasis[money.basis],
  amount: ({ money }) => money && money.ore / 100,
  amountState: ({ money, unknownMoney }) =>
    money
      ? choices.amountState[money.ore === 0 ? 'zero' : 'known']
      : choices.amountState[unknownMoney ?? 'notStated'],
  currency: ({ money }) => money?.currency,
  netAmount: ({ netOre }) => (netOre === undefined ? undefined : netOre / 100),
  netBasis: ({ netOre }) => (netOre === undefined ? undefined : choices.evidenceBasis.derived),
  monthAmount: ({ monthOre }) => (monthOre === undefined ? undefined : Math.round(monthOre) / 100),
  monthBasis: ({ monthOre }) => (monthOre === undefined ? undefined : choices.evidenceBasis.derived),
  referrals: ({ referrals }) =>
    referrals.length > 0 ? referrals.map((path) => choices.referralPath[path]).join(', ') : silent,
  followUp: ({ followUp }) => (followUp ? facetWord('followUp', followUp) : silent),
  query: (_, { address }) => address,
  taken: (_, { day }) => day,
};

const silent = choices.silence.notStated;

/** How a point in time is known, or that it is not stated. */
const basisOf = (known: { basis: 'stated' | 'derived' | 'inferred' } | undefined): string =>
  known ? choices.evidenceBasis[known.basis] : silent;

const names = (
  ids: readonly string[],
  kind: 'organisations' | 'units' | 'themes' | 'targetGroups',
  { nameOf }: ExplorerTable,
): string => ids.map((id) => nameOf(kind, id)).join(', ');
