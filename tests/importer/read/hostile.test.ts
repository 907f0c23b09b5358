import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../../src/importer/document.ts';
import { readDocument } from '../../../src/importer/read/read-document.ts';
import { UnreadableDocument } from '../../../src/importer/read/unreadable-document.ts';
import { fuzzReading } from './fuzz-reading.ts';
import { refusedPacked, remarkedOdt, remarkedPacked } from './hostile-packed.ts';
import { refusedPdfs, remarkedPdfs, seenPdfs } from './hostile-pdfs.ts';

const read = (bytes: Uint8Array, name = 'avtal.docx'): Promise<SourceDocument> =>
  readDocument({ name, bytes });

async function refusal(bytes: Uint8Array): Promise<string> {
  const began = performance.now();
  const error: unknown = await read(bytes).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UnreadableDocument);
  expect(performance.now() - began).toBeLessThan(5_000);
  return error instanceof UnreadableDocument ? error.code : '';
}

const textOf = ({ blocks }: SourceDocument): string =>
  blocks.map((block) => (block.kind === 'table' ? block.rows.flat().join(' ') : block.text)).join(' ');

describe('made to do harm', () => {
  test.each(refusedPacked)('%s is refused: %s', async (_, code, make) => {
    expect(await refusal(make())).toBe(code);
  });

  test.each(refusedPdfs)('a PDF with %s is refused: %s', async (_, codes, make) => {
    expect(codes).toContain(await refusal(make()));
  });

  test('nothing outside is asked for: a page with scripts and pictures is only its text', async () => {
    const page = `<html><head><link rel=stylesheet href="https://example.se/x.css"><script>document.title = 'x'</script></head>
      <body onload="x()"><p>Det här syns.</p><p style="display:none">Hemligt</p><img src="https://example.se/x.png"></body></html>`;
    const document = await read(Buffer.from(page), 'sida.html');
    expect(textOf(document)).toBe('Det här syns.');
    expect(document.remarks.map(({ code }) => code)).toEqual([
      'external-content',
      'hidden-text',
      'images',
      'scripts',
    ]);
  });
});

describe('told and not silently taken', () => {
  test.each(remarkedPacked)('%s', async (code, text, make) => {
    const document = await read(make());
    expect(document.remarks.map((remark) => remark.code)).toEqual([code]);
    expect(textOf(document)).toBe(text);
  });

  test.each(remarkedOdt)('%s in OpenDocument', async (code, make) => {
    const document = await read(make(), 'avtal.odt');
    expect(document.remarks.map((remark) => remark.code)).toEqual([code]);
    expect(textOf(document)).toBe('Det här syns.');
  });

  test.each(remarkedPdfs)('a PDF with %s: %s', async (_, code, text, make) => {
    const document = await read(make(), 'avtal.pdf');
    expect(document.remarks.map((remark) => remark.code)).toEqual([code]);
    expect(textOf(document)).toBe(text);
  });

  test.each(seenPdfs)('%s are read like any other', async (_, text, make) => {
    const document = await read(make(), 'avtal.pdf');
    expect(document.remarks).toEqual([]);
    expect(textOf(document)).toContain(text);
  });
});

test('hundreds of broken files are read or refused, by our own error and in time', async () => {
  const { faults, read: whole, refused } = await fuzzReading(0, 600);
  expect(faults).toEqual([]);
  expect(whole).toBeGreaterThan(50);
  expect(refused.get('broken')).toBeGreaterThan(50);
});
