import type { Remark, RemarkCode, SourceDocument } from '../document.ts';
import { dropFurniture } from '../repair/drop-furniture.ts';
import { linesToBlocks } from '../repair/lines-to-blocks.ts';
import { extractPdf, type PdfPages } from './extract-pdf.ts';
import type { PdfPage } from './pdf-page.ts';
import { pdfLines } from './pdf-lines.ts';
import { scanPdf } from './scan-pdf.ts';
import { UnreadableDocument } from './unreadable-document.ts';

/** Read a PDF that has text. A scanned one is pictures of pages, and is refused. */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  const remarks = scanPdf(bytes);
  const found = await extractPdf(bytes);
  const letters = found.pages
    .flatMap(({ pieces }) => pieces)
    .reduce((sum, { text }) => sum + text.trim().length, 0);
  if (letters < 20) throw new UnreadableDocument(found.pages.length === 0 ? 'broken' : 'no-text');
  const blocks = linesToBlocks(dropFurniture(pdfLines(found.pages)));
  return { format: 'pdf', blocks, remarks: [...remarks, ...pageRemarks(found)] };
}

function pageRemarks({ pages, unreadable }: PdfPages): Remark[] {
  const counted = (code: RemarkCode, page: number, count: number): Remark[] =>
    count > 0 ? [{ code, page, detail: String(count) }] : [];
  const isEmpty = ({ pieces }: PdfPage): boolean => pieces.every(({ text }) => text.trim() === '');
  const unread = [
    ...pages.filter((page) => page.hasPictures && isEmpty(page)).map(({ number }) => number),
    ...unreadable,
  ];
  return [
    ...pages.flatMap(({ number, covered, hidden }) => [
      ...counted('failed-redaction', number, covered),
      ...counted('hidden-text', number, hidden),
    ]),
    ...(pages.some(({ hasPictures }) => hasPictures) ? [{ code: 'images' } as const] : []),
    ...unread.sort((a, b) => a - b).map((page): Remark => ({ code: 'unreadable-page', page })),
  ];
}
