import type { Block } from '../../../src/importer/document.ts';
import { toZip } from './to-zip.ts';

/** A document as Word would have saved it, with heading styles and lists, or with bold paragraphs and typed dashes. */
export const toDocx = (blocks: readonly Block[], { hasStyles = true } = {}): Uint8Array =>
  docxOf(blocks.map((block) => xmlOf(block, hasStyles)).join(''));

/** A DOCX file around the XML of its body. */
export const docxOf = (body: string, more: [string, string | Uint8Array][] = []): Uint8Array =>
  toZip([
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', relations],
    ['word/document.xml', part('document', `<w:body>${body}<w:sectPr/></w:body>`)],
    ['word/styles.xml', part('styles', styles)],
    ['word/numbering.xml', part('numbering', numbering)],
    ...more,
  ]);

/** A part of a DOCX file. */
export const part = (name: string, inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:${name}>`;

/** A run of text, with properties. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;

/** A paragraph of runs. */
export const paragraph = (runs: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function xmlOf(block: Block, hasStyles: boolean): string {
  if (block.kind === 'paragraph') return paragraph(run(block.text));
  if (block.kind === 'table') return tableXml(block.rows);
  if (block.kind === 'heading') {
    const text = block.number === undefined ? block.text : `${block.number} ${block.text}`;
    return hasStyles
      ? paragraph(run(text), `<w:pStyle w:val="Rubrik${block.level}"/>`)
      : paragraph(run(text, '<w:b/>'));
  }
  if (!hasStyles) return paragraph(run(`- ${block.text}`));
  const list = `<w:ilvl w:val="${block.depth}"/><w:numId w:val="${block.isOrdered ? 2 : 1}"/>`;
  return paragraph(run(block.text), `<w:numPr>${list}</w:numPr>`);
}

const tableXml = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((text) => `<w:tc>${paragraph(run(text))}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

const styles = [1, 2, 3, 4, 5, 6]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Rubrik${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
  )
  .join('');

const levels = (format: string, text: string): string =>
  [0, 1, 2]
    .map(
      (level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text.replace('N', String(level + 1))}"/></w:lvl>`,
    )
    .join('');

const numbering = [
  `<w:abstractNum w:abstractNumId="0">${levels('bullet', '\uF0B7')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="1">${levels('decimal', '%N.')}</w:abstractNum>`,
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
].join('');

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const contentTypes = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${type}.numbering+xml"/></Types>`;
const relations =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
