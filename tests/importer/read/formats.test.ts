import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/importer/document.ts';
import { readDocument } from '../../../src/importer/read/read-document.ts';
import { allDocuments } from '../documents/all-documents.ts';
import { toDocx } from './to-docx.ts';
import { toOdt } from './to-odt.ts';
import { toPdf } from './to-pdf.ts';
import { toText } from './to-text.ts';

const header = 'Granbacka kommun 2021-03-03';
const formats: [string, (blocks: readonly Block[]) => Uint8Array][] = [
  ['docx', (blocks) => toDocx(blocks)],
  ['docx without styles', (blocks) => toDocx(blocks, { hasStyles: false })],
  ['odt', (blocks) => toOdt(blocks)],
  ['pdf', (blocks) => toPdf(blocks)],
  ['pdf with header and page numbers', (blocks) => toPdf(blocks, { header, hasNumbers: true })],
  ['text', (blocks) => Buffer.from(toText(blocks))],
];

/** A heading with its number, as it is printed. */
const shown = (block: Block): string => {
  if (block.kind === 'table') return block.rows.map((row) => row.join(' | ')).join('\n');
  return block.kind === 'heading' && block.number !== undefined
    ? `${block.number} ${block.text}`
    : block.text;
};
const ofKind = (blocks: readonly Block[], kind: Block['kind']): string[] =>
  blocks.filter((block) => block.kind === kind).map(shown);

const documents = allDocuments.map(({ name, blocks }) => [name, blocks] as const);

describe.each(formats)('%s', (format, write) => {
  const read = async (blocks: readonly Block[]): Promise<Block[]> =>
    (await readDocument({ name: 'avtal', bytes: write(blocks) })).blocks.filter(
      (block) => shown(block) !== header,
    );

  test.each(documents)('%s: every word is there, in order, and nothing else', async (_, blocks) => {
    const words = (of: readonly Block[]): string[] => of.flatMap((block) => shown(block).split(/[\s|]+/));
    expect(words(await read(blocks))).toEqual(words(blocks));
  });

  test.each(documents)('%s: tables and items are what they were', async (_, blocks) => {
    const found = await read(blocks);
    expect(ofKind(found, 'table')).toEqual(ofKind(blocks, 'table'));
    expect(ofKind(found, 'item')).toEqual(ofKind(blocks, 'item'));
  });

  // Plain text has no type, so a heading that is broken in two or begins with a small letter cannot be told.
  const told = documents.map(([name, blocks]) => [name, blocks, ofKind(blocks, 'heading')] as const);
  test.each(told)('%s: every heading is one', async (_, blocks, headings) => {
    const expected = headings.filter((text) => format !== 'text' || /^[^\p{Ll}]/u.test(text));
    expect(ofKind(await read(blocks), 'heading')).toEqual(expect.arrayContaining(expected));
  });
});

test('in type, nothing but the headings is one', async () => {
  const typed = allDocuments.filter(({ blocks }) => ofKind(blocks, 'heading').length > 2);
  for (const { blocks } of typed)
    for (const bytes of [
      toDocx(blocks),
      toDocx(blocks, { hasStyles: false }),
      toOdt(blocks),
      toPdf(blocks),
    ]) {
      const document = await readDocument({ name: 'avtal', bytes });
      // Capitals are a kind of type.
      const found = ofKind(document.blocks, 'heading').filter((text) => /\p{Ll}/u.test(text));
      expect(found).toEqual(ofKind(blocks, 'heading').filter((text) => /\p{Ll}/u.test(text)));
    }
});
