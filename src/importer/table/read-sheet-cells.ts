import readWorkbook from 'read-excel-file/node';
import type { Remark } from '../document.ts';
import { openZip } from '../read/open-zip.ts';
import { parseXml } from '../read/parse-xml.ts';
import { UnreadableDocument } from '../read/unreadable-document.ts';

/** The cells of the first sheet of a workbook as they would be written. It is judged before anything is unpacked. */
export async function readSheetCells(bytes: Uint8Array): Promise<{ cells: string[][]; remarks: Remark[] }> {
  const zip = openZip(bytes);
  if (!zip.names.includes('xl/workbook.xml')) throw new UnreadableDocument('unknown-format');
  // Read once by our own parser, which holds each part to its limits and refuses definitions.
  for (const name of zip.names)
    if (/\.(?:xml|rels)$/i.test(name)) parseXml(zip.read(name) ?? new Uint8Array());
  const [sheet] = await readWorkbook(Buffer.from(bytes));
  const hasMacros = zip.names.some((name) => /vbaProject\.bin$/i.test(name));
  return {
    cells: (sheet?.data ?? []).map((row) => row.map(written)),
    remarks: hasMacros ? [{ code: 'macros' }] : [],
  };
}

function written(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
