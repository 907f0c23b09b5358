import { formatCsv, type CsvCell } from '../text/format-csv.ts';

export type { CsvCell };

/** Rows as CSV after RFC 4180, with nothing in it that a spreadsheet would run. */
export const csvText = (rows: readonly (readonly CsvCell[])[]): string => formatCsv(rows);
