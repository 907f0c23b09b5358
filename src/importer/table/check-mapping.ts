import { tableFaultWords, tableFields, type TableField } from '../../text/import-table-words.ts';
import type { TableMapping } from './propose-mapping.ts';
import type { SourceTable } from './source-table.ts';

/** Why a table cannot be used as it is; its words stand in `text`. */
export interface TableFault {
  code: keyof typeof tableFaultWords;
  /** The column or the field it concerns. */
  detail?: string;
}

/** A mapping that was written to a file and perhaps edited, judged against the table; or everything wrong with it. */
export function checkMapping(
  json: unknown,
  table: SourceTable,
): { mapping?: TableMapping; faults: TableFault[] } {
  const columns = columnsOf(json);
  if (!columns) return { faults: [{ code: 'not-mapping' }] };
  const faults = [...tableFaults(table), ...columnFaults(columns), ...headingFaults(columns, table)];
  if (faults.length > 0) return { faults };
  return { mapping: { version: 1, columns: columns as TableMapping['columns'] }, faults };
}

/** What is wrong with a table itself. */
export const tableFaults = ({ heading, rows }: SourceTable): TableFault[] => {
  if (heading.length === 0) return [{ code: 'no-heading' }];
  return rows.length === 0 ? [{ code: 'no-rows' }] : [];
};

/** What is wrong and what to do, in Swedish. */
export function explainTableFault({ code, detail }: TableFault): { what: string; fix: string } {
  const { what, fix } = tableFaultWords[code];
  return { what: detail === undefined ? what : `${what.replace(/\.$/, '')}: ${detail}.`, fix };
}

interface Column {
  heading: string;
  field: string | null;
}

function columnsOf(json: unknown): Column[] | undefined {
  if (typeof json !== 'object' || json === null || !('version' in json) || !('columns' in json))
    return undefined;
  if (json.version !== 1 || !Array.isArray(json.columns)) return undefined;
  const columns: unknown[] = json.columns;
  return columns.every(isColumn) ? columns : undefined;
}

const isColumn = (value: unknown): value is Column =>
  typeof value === 'object' &&
  value !== null &&
  'heading' in value &&
  typeof value.heading === 'string' &&
  'field' in value &&
  (value.field === null || typeof value.field === 'string');

function columnFaults(columns: readonly Column[]): TableFault[] {
  const used = columns.flatMap(({ field }) => (field === null ? [] : [field]));
  const unknown = used.filter((field) => !tableFields.includes(field as TableField));
  const twice = used.filter((field, at) => used.indexOf(field) !== at);
  return [
    ...unknown.map((detail): TableFault => ({ code: 'unknown-field', detail })),
    ...[...new Set(twice)].map((detail): TableFault => ({ code: 'field-twice', detail })),
    ...(used.includes('title') ? [] : [{ code: 'no-title' } as const]),
  ];
}

const headingFaults = (columns: readonly Column[], { heading }: SourceTable): TableFault[] =>
  columns.length === heading.length && columns.every((column, at) => column.heading === heading[at])
    ? []
    : [{ code: 'other-columns' }];
