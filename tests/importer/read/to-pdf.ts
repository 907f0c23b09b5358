import { deflateSync } from 'node:zlib';
import type { Block } from '../../../src/importer/document.ts';
import { toPages } from './pdf-pages.ts';

/** A document as a PDF with text, as a word processor prints it: A4, headings in larger type, cells in columns. */
export const toPdf = (
  blocks: readonly Block[],
  options: { header?: string; hasNumbers?: boolean } = {},
): Uint8Array => pdfOf(toPages(blocks, options));

/** A PDF file around the drawing commands of its pages, with objects of one's own after them. */
export function pdfOf(
  pages: readonly string[],
  more: { catalog?: string; objects?: (string | Buffer)[] } = {},
): Uint8Array {
  const first = 5 + (more.objects?.length ?? 0);
  const kids = pages.map((_, page) => `${first + page * 2} 0 R`).join(' ');
  const objects: (string | Buffer)[] = [
    `<</Type/Catalog/Pages 2 0 R${more.catalog ?? ''}>>`,
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>',
    ...(more.objects ?? []),
  ];
  for (const page of pages) {
    const content = objects.length + 2;
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents ${content} 0 R>>`,
      streamOf(Buffer.from(page, 'latin1')),
    );
  }
  return assemble(objects);
}

/** A stream, packed. */
export function streamOf(content: Buffer, entries = ''): Buffer {
  const packed = deflateSync(content);
  return Buffer.concat([
    Buffer.from(`<</Length ${packed.length}/Filter/FlateDecode${entries}>>stream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}

function assemble(objects: readonly (string | Buffer)[]): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n%\xE5\xE4\xF6\n', 'latin1')];
  let length = parts[0]?.length ?? 0;
  const offsets = objects.map((object, at) => {
    const bytes = Buffer.concat([
      Buffer.from(`${at + 1} 0 obj\n`),
      Buffer.from(object as string, 'latin1'),
      Buffer.from('\nendobj\n'),
    ]);
    const offset = length;
    parts.push(bytes);
    length += bytes.length;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const tail = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(tail)]);
}
