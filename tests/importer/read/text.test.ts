import { describe, expect, test } from 'vitest';
import { explainRemark, explainUnreadable } from '../../../src/importer/read/explain-reading.ts';
import { readDocument } from '../../../src/importer/read/read-document.ts';
import { UnreadableDocument } from '../../../src/importer/read/unreadable-document.ts';
import { cleanText } from '../../../src/importer/repair/clean-text.ts';
import { joinLines } from '../../../src/importer/repair/join-lines.ts';

const read = async (text: string | Uint8Array, name = 'avtal.txt'): Promise<[string, string][]> =>
  (await readDocument({ name, bytes: Buffer.from(text as string) })).blocks.map((block) => [
    block.kind,
    block.kind === 'table' ? block.rows.map((row) => row.join(' | ')).join(' / ') : block.text,
  ]);

describe('hyphens at line ends', () => {
  test.each([
    [['Komp-', 'letterande språkträning'], 'Kompletterande språkträning'],
    [['en IT-', 'guide'], 'en IT-guide'],
    [['e-', 'tjänster'], 'e-tjänster'],
    [['under covid-', '19'], 'under covid-19'],
    [['social-', 'och fritidsnämnden'], 'social- och fritidsnämnden'],
    [['Linköpings Stads-', 'mission'], 'Linköpings Stadsmission'],
    [['Sverige -', 'Norge'], 'Sverige - Norge'],
    [['anställnings-', 'barhetspro-', 'grammet'], 'anställningsbarhetsprogrammet'],
  ])('%j', (lines, joined) => {
    expect(joinLines(lines, new Set())).toBe(joined);
  });

  test('the document itself shows how a word is written', () => {
    expect(joinLines(['en icke-', 'statlig aktör'], new Set(['icke-statlig']))).toBe('en icke-statlig aktör');
    expect(joinLines(['UF-', 'företag'], new Set(['ufföretag']))).toBe('UFföretag');
  });
});

test('text is NFC with one kind of space and hyphen, and nothing unseen', () => {
  expect(cleanText('  O\u0308stersunds\u00A0kom\u00ADmun\u200B har \uFB01ka\u2011stunder\t\u202E')).toBe(
    'Östersunds kommun har fika-stunder',
  );
});

describe('encodings', () => {
  const text = 'Överenskommelse om språkcafé – ”Hej” på måndagar';
  const windows = Buffer.from(text.replace('–', '\x96').replace('”', '\x93').replace('”', '\x94'), 'latin1');
  test.each([
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]), text],
    ['UTF-16', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]), text],
    ['Windows-1252', windows, text.replace('”', '“')],
    ['Latin-1', Buffer.from('Idéburet åtagande', 'latin1'), 'Idéburet åtagande'],
  ])('%s is found and told', async (name, bytes, expected) => {
    const document = await readDocument({ name: 'avtal.txt', bytes });
    expect(document.blocks).toMatchObject([{ text: expected }]);
    expect(document.remarks).toEqual([{ code: 'encoding', detail: name }]);
  });

  test('UTF-8 with a mark is nothing to tell of', async () => {
    const document = await readDocument({ name: 'avtal.txt', bytes: Buffer.from(`\uFEFF${text}`) });
    expect(document).toMatchObject({ blocks: [{ text }], remarks: [] });
  });
});

describe('shapes of plain text', () => {
  test('a budget whose table was lost is a table, with wrapped labels whole', async () => {
    const budget = [
      'Budget',
      '',
      'Samordnare (planering, handledning och 310 000 kr',
      'Lokal och material för sommarens läger samt för resor i',
      'regionen)   24 500 kr',
      'Totalt: 334 500 kr',
    ].join('\n');
    expect(await read(budget.replace(' och 310', ') 310').replace('läger samt', '(läger samt'))).toEqual([
      ['heading', 'Budget'],
      [
        'table',
        'Samordnare (planering, handledning) | 310 000 kr / Lokal och material för sommarens (läger samt för resor i regionen) | 24 500 kr / Totalt: | 334 500 kr',
      ],
    ]);
  });

  test('lines with an empty line between each are one paragraph, as a PDF gives them', async () => {
    const lines = Array.from(
      { length: 8 },
      (_, at) => `föreningen och kommunen ska tillsammans verka för punkt ${at} och`,
    );
    const text = `Föreningen börjar\n\n${lines.join('\n\n')}\n\nslutar här.\n\n\nNytt stycke som är ganska långt och har en egen mening.`;
    expect((await read(text)).map(([kind]) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  test('page numbers go, and a header is kept once', async () => {
    const page = (at: number): string =>
      `Solberga kommun Dnr 2024/17\n\nText på sida ${at} som är en hel mening.\n\nSida ${at} av 3`;
    const texts = (await read([1, 2, 3].map(page).join('\f'))).map(([, text]) => text);
    expect(texts.filter((text) => text.includes('Dnr'))).toHaveLength(1);
    expect(texts.join(' ')).not.toContain('av 3');
    expect(texts.filter((text) => text.startsWith('Text på sida'))).toHaveLength(3);
  });

  test('markers of every kind make items, and a dash in a sentence does not', async () => {
    const text = 'Föreningen ska:\n• öppna\n– städa\na) låna ut\n1) bjuda in\n* avsluta';
    expect((await read(text)).map(([kind]) => kind)).toEqual([
      'paragraph',
      'item',
      'item',
      'item',
      'item',
      'item',
    ]);
    expect(
      await read(
        'Kommunen – som äger lokalen – betalar hyra till föreningen\n– och städning sker av kommunen',
      ),
    ).toHaveLength(1);
  });

  test('numbered clauses and capitals are headings, numbered sentences are not', async () => {
    const text =
      'EKONOMI\n\n3.1 Bidrag\n\n3.2 Kommunen betalar bidraget i januari varje år till föreningens konto.\n\n§ 4 Tvist\n\nTvist löses av parterna i dialog.';
    expect((await read(text)).map(([kind]) => kind)).toEqual([
      'heading',
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });
});

describe('what it is, not what it is called', () => {
  test('a text called .docx is read as text, and that is told in Swedish', async () => {
    const document = await readDocument({ name: 'avtal.docx', bytes: Buffer.from('Avtal om fika.') });
    expect(document).toMatchObject({ format: 'txt', remarks: [{ code: 'wrong-extension', detail: 'TXT' }] });
    expect(document.remarks.map(explainRemark)).toEqual([
      'Filens ändelse stämmer inte med vad den är. Den är läst som det den är. (TXT)',
    ]);
  });

  test.each([
    ['', 'empty'],
    ['   \n\n ', 'empty'],
    ['{\\rtf1 hej}', 'rtf'],
    [Buffer.from('D0CF11E0A1B11AE1', 'hex'), 'old-word'],
    [Buffer.from('89504E470D0A1A0A', 'hex'), 'picture'],
    [Buffer.alloc(500, 7), 'unknown-format'],
  ])('%j is refused with what to do', async (bytes, code) => {
    const error: unknown = await readDocument({ name: 'x', bytes: Buffer.from(bytes as string) }).catch(
      (reason: unknown) => reason,
    );
    if (!(error instanceof UnreadableDocument)) throw new Error('It was read.');
    expect(error.code).toBe(code);
    const { what, fix } = explainUnreadable(error);
    expect(what).toMatch(/^(Filen|Filens) .+\.$/s);
    expect(fix).toMatch(/\.$/);
  });
});
