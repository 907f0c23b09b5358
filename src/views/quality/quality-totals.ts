import type { QualityKind, QualityOverview } from '../../domain/quality-overview.ts';
import { qualityPage as words } from '../../text/quality-page.ts';
import { linkOrganisation } from '../agreement/links.ts';
import { html, type Html } from '../markup/html.ts';
import { longTableHtml } from '../overview/long-table-html.ts';
import { longTable, type LongTable } from '../overview/long-table.ts';

const { columns, totals } = words;

/** What is missing in the whole archive: documents by municipality, and gaps by kind. */
export function qualityTotals({ municipalities, kinds }: QualityOverview): Html {
  const held = heldTable(municipalities);
  const byKind = kindTable(kinds);
  return html`${held.length > 0 && longTableHtml(held, { to: held.length })}${byKind.length > 0 ? longTableHtml(byKind) : html`<p>${totals.none}</p>`}`;
}

const heldTable = (municipalities: QualityOverview['municipalities']): LongTable =>
  longTable({
    id: 'handlingar',
    caption: totals.held,
    columns: [
      { name: columns.municipality },
      { name: columns.agreements, isFigure: true },
      { name: columns.fullTexts, isFigure: true },
      { name: columns.listed, isFigure: true },
      { name: columns.reports, isFigure: true },
    ],
    items: municipalities,
    cells: (row) => [
      linkOrganisation(row.municipality),
      row.agreements,
      row.fullTexts,
      words.heldOf(row.listedHeld, row.listed),
      words.heldOf(row.reportsHeld, row.reports),
    ],
  });

const kindTable = (kinds: QualityOverview['kinds']): LongTable =>
  longTable({
    id: 'slag',
    caption: totals.kinds,
    columns: [
      { name: columns.kind },
      { name: columns.count, isFigure: true },
      { name: columns.records, isFigure: true },
    ],
    items: (Object.keys(words.kinds) as QualityKind[]).flatMap((kind) => {
      const sum = kinds.get(kind);
      return sum ? [{ kind, ...sum }] : [];
    }),
    cells: ({ kind, count, records }) => [words.kinds[kind], count, records],
  });
