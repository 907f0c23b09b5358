import type { Block } from '../document.ts';
import type { Context } from '../find/reading.ts';
import { importDocument, type Imported } from '../import-document.ts';
import { cellProposals } from './cell-proposals.ts';
import type { TableMapping } from './propose-mapping.ts';
import type { RowCell } from './row-cell.ts';
import { rowParties } from './row-parties.ts';
import type { SourceTable } from './source-table.ts';

/**
 * Every row of a table as an agreement of its own, by a mapping that a person has confirmed. Each is a small document,
 * so that masks, drafts and reports are those of all other documents; a row without a title is left out.
 */
export function importTable(
  table: SourceTable,
  { columns }: TableMapping,
  context: Context,
  addresses: ReadonlySet<string> = new Set(),
): { agreements: Imported[]; leftOut: number[] } {
  const titleAt = columns.findIndex(({ field }) => field === 'title');
  const agreements: Imported[] = [];
  const leftOut: number[] = [];
  table.rows.forEach((row, at) => {
    const title = row[titleAt] ?? '';
    if (title === '') return void leftOut.push(at);
    const blocks = blocksOf(title, table.heading, row);
    const imported = importDocument({ format: 'txt', blocks, remarks: table.remarks }, context, addresses);
    const cells = cellsOf(imported.blocks, columns);
    const { proposals, organisations } = rowParties(cells, context);
    agreements.push({
      ...imported,
      isOverview: false,
      proposals: [...cells.flatMap((cell) => cellProposals(cell, context)), ...proposals],
      organisations,
    });
  });
  return { agreements, leftOut };
}

/** The title above everything that the row says, column by column. */
const blocksOf = (title: string, heading: readonly string[], row: readonly string[]): Block[] => [
  { kind: 'heading', level: 1, text: title },
  { kind: 'table', hasHeading: false, rows: heading.map((text, column) => [text, row[column] ?? '']) },
];

/** The cells that have a text and a field, from the blocks in which personal data is already masked. */
function cellsOf(blocks: readonly Block[], columns: TableMapping['columns']): RowCell[] {
  const table = blocks.find(({ kind }) => kind === 'table');
  if (table?.kind !== 'table') return [];
  return columns.flatMap(({ heading, field }, at): RowCell[] => {
    const text = table.rows[at]?.[1] ?? '';
    if (field === null || text === '') return [];
    const place = { block: blocks.indexOf(table), kind: 'row', topics: [], section: heading } as const;
    return [{ field, text, heading, passage: { ...place, text, cells: [heading, text] } }];
  });
}
