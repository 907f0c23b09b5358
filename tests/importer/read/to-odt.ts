import type { Block } from '../../../src/importer/document.ts';
import { toZip } from './to-zip.ts';

/** A document as LibreOffice saves it. */
export const toOdt = (blocks: readonly Block[]): Uint8Array => odtOf(blocks.map(xmlOf).join(''));

/** An ODT file around the XML of its text. */
export const odtOf = (text: string, more: [string, string][] = []): Uint8Array =>
  toZip([
    ['mimetype', 'application/vnd.oasis.opendocument.text'],
    [
      'content.xml',
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ],
    ...more,
  ]);

function xmlOf(block: Block): string {
  if (block.kind === 'table') return tableXml(block.rows);
  const text = escape(block.text);
  if (block.kind === 'paragraph') return `<text:p>${text}</text:p>`;
  if (block.kind === 'heading') {
    const printed = block.number === undefined ? text : `${escape(block.number)} ${text}`;
    return `<text:h text:outline-level="${block.level}">${printed}</text:h>`;
  }
  const item = `<text:list-item><text:p>${text}</text:p></text:list-item>`;
  const style = block.isOrdered ? 'L2' : 'L1';
  return block.depth === 0
    ? `<text:list text:style-name="${style}">${item}</text:list>`
    : `<text:list text:style-name="${style}"><text:list-item><text:list>${item}</text:list></text:list-item></text:list>`;
}

const tableXml = (rows: readonly (readonly string[])[]): string =>
  `<table:table>${rows.map((row) => `<table:table-row>${row.map((text) => `<table:table-cell><text:p>${escape(text)}</text:p></table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>`;

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/ {2}/g, ' <text:s/>');

const spaces = ['office', 'text', 'table', 'style', 'draw']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .concat('xmlns:xlink="http://www.w3.org/1999/xlink"')
  .join(' ');

const styles = [
  '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1"/></text:list-style>',
  '<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>',
  '<style:style style:name="Dold" style:family="text"><style:text-properties text:display="none"/></style:style>',
].join('');
