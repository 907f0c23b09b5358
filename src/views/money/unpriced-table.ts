import type { Archive } from '../../domain/archive.ts';
import { unpriced } from '../../domain/unpriced.ts';
import { choices } from '../../text/choices.ts';
import { formatAmount } from '../../text/format-money.ts';
import { moneyPage as words } from '../../text/money-page.ts';
import { linkAgreement, linkPayer } from '../agreement/links.ts';
import { longTable, type LongTable } from '../overview/long-table.ts';

/** What is given or received without a number, in words and never as nothing. */
export function unpricedTable(archive: Archive): LongTable | undefined {
  const items = unpriced(archive.agreements);
  if (items.length === 0) return undefined;
  const { columns, slugs } = words;
  return longTable({
    id: slugs.unpriced,
    caption: words.unpriced.caption,
    columns: [
      { name: columns.agreement },
      { name: columns.who },
      { name: columns.what },
      { name: columns.state },
      { name: columns.note },
    ],
    items,
    cells: ({ agreement, who, contribution, state, note }) => [
      linkAgreement(agreement),
      linkPayer(archive, {
        organisation: { collection: 'organisations', id: who.organisation },
        unit: who.unit,
      }),
      contribution
        ? (contribution.label ?? choices.contributionKind[contribution.kind])
        : words.unpriced.recipient,
      formatAmount({ state }),
      note,
    ],
  });
}
