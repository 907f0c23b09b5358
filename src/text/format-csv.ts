export type CsvCell = string | number | undefined;

/** How a table is written down: what parts the cells, and what numbers look like. */
export interface CsvDialect {
  separator: ',' | ';';
  decimal: '.' | ',';
  /** What a file begins with, so that the program opening it knows its letters. */
  mark: '' | '\uFEFF';
}

/** As RFC 4180 has it. */
export const internationalCsv: CsvDialect = { separator: ',', decimal: '.', mark: '' };

/** As Excel in Swedish opens it with a double click. */
export const swedishCsv: CsvDialect = { separator: ';', decimal: ',', mark: '\uFEFF' };

/**
 * Rows as CSV: CRLF, quotes where needed, nothing for a cell without a value.
 * Text that a spreadsheet would run as a formula is kept as text by an apostrophe.
 */
export const formatCsv = (rows: readonly (readonly CsvCell[])[], dialect = internationalCsv): string =>
  dialect.mark +
  rows.map((row) => `${row.map((cell) => toCell(cell, dialect)).join(dialect.separator)}\r\n`).join('');

function toCell(value: CsvCell, { separator, decimal }: CsvDialect): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', decimal);
  // Nearly all cells are plain words, and there are millions: one look tells.
  if (!remarkable.test(value)) return value;
  const text = formula.test(value) ? `'${value}` : value;
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet would run. */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;
const remarkable = /["\r\n,;]|^[\s=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
