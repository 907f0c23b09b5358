import type { Archive } from '../domain/archive.ts';
import { columnWords, sheetWords, tableWords } from '../text/columns.ts';
import type { CsvCell } from '../text/format-csv.ts';
import { formatWords } from '../text/format-words.ts';
import { urls } from '../text/urls.ts';
import type { Format } from './format.ts';
import { headerOf, type Table } from './tables/table.ts';
import { tables } from './tables/tables.ts';
import { sharedStrings } from './xlsx/shared-strings.ts';
import { sheetXml, type Sheet } from './xlsx/sheet-xml.ts';
import { toZip } from './xlsx/to-zip.ts';
import { sharedPath, sheetPath, workbookParts } from './xlsx/workbook-parts.ts';

/** Every table as a sheet of one workbook, and a sheet that says what the columns mean. */
export const archiveXlsx: Format<'archive'> = {
  id: 'archive-xlsx',
  label: formatWords.archiveXlsx,
  subject: 'archive',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: '.xlsx',
  dataset: 'archive',
  urlOf: () => urls.dataFile('arkiv.xlsx'),
  render: (archive) => toWorkbook([...tables.map((table) => sheetOf(table, archive)), columnSheet]),
};

function toWorkbook(sheets: readonly Sheet[]): Iterable<Uint8Array> {
  const words = sharedStrings();
  return toZip([
    ...Object.entries(workbookParts(sheets.map(({ name }) => name))).map(([name, text]) => ({
      name,
      pieces: [text],
    })),
    ...sheets.map((sheet, index) => ({ name: sheetPath(index), pieces: sheetXml(sheet, words) })),
    { name: sharedPath, pieces: words.part() },
  ]);
}

const sheetOf = (table: Table, archive: Archive): Sheet => ({
  name: tableWords[table.id].title,
  types: table.columns.map(({ type }) => type),
  head: headerOf(table),
  rows: rowsOf(table, archive),
});

function* rowsOf(table: Table, archive: Archive): Generator<readonly CsvCell[]> {
  for (const node of archive.agreements) yield* table.rowsOf(node, archive);
}

const columnSheet: Sheet = {
  name: sheetWords.columns,
  types: ['text', 'text', 'text', 'text'],
  head: sheetWords.head,
  rows: tables.flatMap((table) =>
    table.columns.map(({ key }) => {
      const { name, sv, en } = columnWords[key];
      return [tableWords[table.id].title, name, sv, en];
    }),
  ),
};
