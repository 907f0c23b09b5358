import { noValue } from '../../domain/agreement-facets.ts';
import type { AgreementRow } from '../../domain/agreement-row.ts';
import { facetWord } from '../../text/facet-values.ts';
import { formatLength, formatSpan } from '../../text/format-date.ts';
import { formatAmount, formatMoney, formatRoundKronor } from '../../text/format-money.ts';
import { listPage } from '../../text/list-page.ts';
import { statusWords } from '../../text/status-words.ts';
import type { Addresses } from './addresses.ts';
import type { ColumnName } from './columns.ts';
import type { ExplorerTable } from './explorer-table.ts';

/** A word in a cell, and where it leads. */
export interface CellPart {
  text: string;
  href?: string | undefined;
}

/** What a cell says, one part per name; nothing where the column does not apply to the agreement. */
export type CellOf = (row: AgreementRow, table: ExplorerTable, addresses: Addresses) => CellPart[];

export const cells: Record<ColumnName, CellOf> = {
  title: ({ id, title }, _, { agreement }) => [{ text: title, href: agreement(id) }],
  municipality: ({ municipality, municipalityName }, _, { organisation }) =>
    municipality === undefined
      ? []
      : [{ text: municipalityName ?? municipality, href: organisation(municipality) }],
  parties: ({ civilParties }, { nameOf }, { organisation }) =>
    civilParties.map((id) => ({ text: nameOf('organisations', id), href: organisation(id) })),
  units: ({ units }, { nameOf }) => units.map((id) => ({ text: nameOf('units', id) })),
  themes: ({ themes }, { nameOf }) => themes.map((id) => ({ text: nameOf('themes', id) })),
  targetGroups: ({ targetGroups }, { nameOf }) =>
    targetGroups.map((id) => ({ text: nameOf('targetGroups', id) })),
  period: ({ span }) => [{ text: formatSpan(span) }],
  months: ({ span: { months } }) => (months ? [{ text: formatLength(months) }] : []),
  state: ({ state }) => [{ text: statusWords[state] }],
  periodMoney: ({ money, unknownMoney }) => {
    if (unknownMoney) return [{ text: formatAmount({ state: unknownMoney }) }];
    return money?.basis === 'period' ? [{ text: formatMoney(money) }] : [];
  },
  monthMoney: ({ monthOre }) => (monthOre === undefined ? [] : [{ text: formatRoundKronor(monthOre) }]),
  yearMoney: ({ money }) => (money?.basis === 'year' ? [{ text: formatMoney(money) }] : []),
  referral: ({ referrals }) =>
    (referrals.length > 0 ? referrals : [noValue]).map((value) => ({ text: wordOf('referral', value) })),
  followUp: ({ followUp }) => [{ text: wordOf('followUp', followUp ?? noValue) }],
  held: ({ held }) => [{ text: listPage.held[held] }],
};

const wordOf = (facet: 'referral' | 'followUp', value: string): string => facetWord(facet, value) ?? value;
