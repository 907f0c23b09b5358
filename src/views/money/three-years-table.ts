import type { OrganisationNode } from '../../domain/archive.ts';
import type { MoneyPanel } from '../../domain/money-overview.ts';
import { partyYears } from '../../domain/money-years.ts';
import { formatMoney } from '../../text/format-money.ts';
import { moneyPage as words } from '../../text/money-page.ts';
import { linkOrganisation } from '../agreement/links.ts';
import { longTable, type LongTable } from '../overview/long-table.ts';

/** The most that each party has within three calendar years, and the parties that cannot be counted so. */
export function threeYearsTable(
  panels: readonly MoneyPanel[],
): { table: LongTable; leftOut: readonly OrganisationNode[] } | undefined {
  const rows = panels.flatMap((panel) =>
    partyYears(panel).map((row) => ({ ...row, currency: panel.total.money.currency })),
  );
  if (rows.length === 0) return undefined;
  const counted = new Set(rows.map(({ party }) => party));
  const all = new Set(panels.flatMap(({ parties }) => parties.map(({ key }) => key)));
  const { columns, slugs, threeYears } = words;
  const table = longTable({
    id: slugs.threeYears,
    caption: threeYears.caption,
    columns: [
      { name: columns.civil },
      { name: columns.years },
      { name: columns.agreements, isFigure: true },
      { name: columns.sum, isFigure: true },
      { name: columns.note },
    ],
    items: rows,
    cells: ({ party, from, to, agreements, ore, currency, shared }) => [
      linkOrganisation(party),
      threeYears.span(from, to),
      words.count(agreements.length),
      formatMoney({ ore: Math.round(ore / 100) * 100, currency }),
      shared && words.sharedWith.party,
    ],
  });
  return { table, leftOut: [...all].filter((party) => !counted.has(party)) };
}
