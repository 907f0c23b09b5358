import { columnPatterns, type TableField } from '../../text/import-table-words.ts';
import type { SourceTable } from './source-table.ts';

/** Which column says what. Written as JSON, confirmed by a person once, and used again for tables with the same columns. */
export interface TableMapping {
  version: 1;
  columns: { heading: string; field: TableField | null }[];
}

/** Propose what each column says, by its heading. No field is given twice, and what no heading tells is left out. */
export function proposeMapping({ heading }: Pick<SourceTable, 'heading'>): TableMapping {
  const taken = new Set<TableField>();
  const columns = heading.map((text) => {
    const field =
      columnPatterns.find(([each, pattern]) => !taken.has(each) && pattern.test(text))?.[0] ?? null;
    if (field !== null) taken.add(field);
    return { heading: text, field };
  });
  // Without a column that is called a name, the first that says nothing else is taken for it.
  const first = columns.find(({ field, heading: text }) => field === null && text !== '');
  if (!taken.has('title') && first) first.field = 'title';
  return { version: 1, columns };
}
