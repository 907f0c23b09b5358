import { encodingNames } from '../../text/import-read-words.ts';
import type { Remark } from '../document.ts';
import { decodeBytes } from '../read/decode-bytes.ts';
import { detectFormat } from '../read/detect-format.ts';
import { UnreadableDocument } from '../read/unreadable-document.ts';
import { cleanText } from '../repair/clean-text.ts';
import { readCsvCells } from './read-csv-cells.ts';
import { readSheetCells } from './read-sheet-cells.ts';
import type { SourceTable } from './source-table.ts';

/** Read a CSV file or the first sheet of a workbook, by its bytes and not its name. Throws only `UnreadableDocument`. */
export async function readTable(bytes: Uint8Array): Promise<SourceTable> {
  if (bytes.length > mostBytes) throw new UnreadableDocument('too-large', `${bytes.length}`);
  try {
    const { cells, remarks } = await readCells(bytes);
    return { ...toTable(cells), remarks };
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    // Whatever else a parser throws at bytes it was not made for.
    throw new UnreadableDocument('broken', 'table', { cause: error });
  }
}

const mostBytes = 20_000_000;

async function readCells(bytes: Uint8Array): Promise<{ cells: string[][]; remarks: Remark[] }> {
  const kind = detectFormat(bytes);
  if (kind === 'pdf') throw new UnreadableDocument('unknown-format');
  if (kind === 'zip') return readSheetCells(bytes);
  const { text, encoding } = decodeBytes(bytes);
  const remarks: Remark[] =
    encoding === 'utf-8' ? [] : [{ code: 'encoding', detail: encodingNames[encoding] }];
  return { cells: readCsvCells(text), remarks };
}

/** The heading is the first row with more than one text; a title above it and empty rows are left out. */
function toTable(cells: readonly (readonly string[])[]): Omit<SourceTable, 'remarks'> {
  const clean = cells.map((row) => row.map(cleanText));
  const at = clean.findIndex((row) => row.filter((text) => /\p{L}/u.test(text)).length > 1);
  const written = clean[at] ?? [];
  const width = written.findLastIndex((text) => text !== '') + 1;
  const heading = written.slice(0, width);
  const rows = clean
    .slice(at + 1)
    .map((row) => heading.map((_, column) => row[column] ?? ''))
    .filter((row) => row.some((text) => text !== ''));
  return { heading, rows: at === -1 ? [] : rows };
}
