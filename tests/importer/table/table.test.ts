import { describe, expect, test } from 'vitest';
import { UnreadableDocument } from '../../../src/importer/read/unreadable-document.ts';
import { checkMapping, explainTableFault, tableFaults } from '../../../src/importer/table/check-mapping.ts';
import { importTable } from '../../../src/importer/table/import-table.ts';
import { proposeMapping } from '../../../src/importer/table/propose-mapping.ts';
import { readTable } from '../../../src/importer/table/read-table.ts';
import { readArchiveContext } from '../../../scripts/import/archive-context.ts';
import { toSheet } from './to-sheet.ts';

const archive = readArchiveContext('content');
if (!archive) throw new Error('The archive has no content.');
const { context } = archive;

const heading = [
  'Partnerskap',
  'Förening',
  'Kommun',
  'Antal deltagare',
  'Målgrupp',
  'Start',
  'Slut',
  'Värde/år',
  'Kommunens kostnad/år',
  'Dnr',
  'Kontakt',
];
const rows: (string | number)[][] = [
  [
    'Språkvänner',
    'Linköping södra Röda korset',
    'Linköpings kommun',
    '39 st',
    'Nyanlända',
    '2021-01-01',
    'december 2023',
    '1 077 600 kr',
    600000,
    'AN 2021-7',
    'anna.test@example.se',
  ],
  [
    'Fikastunden',
    'Kaffevännerna & Bilda',
    'Linköpings kommun',
    'många',
    'alla',
    'hösten',
    '2024',
    '',
    '590 000 kr varav hälften från BIN',
    '',
    '',
  ],
];
const csv = (delimiter: string, quote = '"'): Buffer =>
  Buffer.from(
    [['Sammanställning'], [], heading, ...rows]
      .map((row) => row.map((cell) => `${quote}${cell}${quote}`).join(delimiter))
      .join('\r\n'),
  );

const texts = rows.map((row) => row.map(String));

describe('reading', () => {
  test.each([
    ['semicolons', csv(';')],
    ['commas', csv(',')],
    ['tabs', csv('\t', '')],
    ['a mark of UTF-8', Buffer.concat([Buffer.from('\uFEFF'), csv(';')])],
    ['a workbook', toSheet([['Sammanställning'], [], heading, ...rows])],
  ])('%s', async (_, bytes) => {
    expect(await readTable(bytes)).toEqual({ heading, rows: texts, remarks: [] });
  });

  test('a table saved by an old program is read, and that is told', async () => {
    const table = await readTable(Buffer.from('Avtal;Förening\r\nFika;Öppna dörren', 'latin1'));
    expect(table).toEqual({
      heading: ['Avtal', 'Förening'],
      rows: [['Fika', 'Öppna dörren']],
      remarks: [{ code: 'encoding', detail: 'Latin-1' }],
    });
  });

  test.each([
    ['nothing', '', 'empty'],
    ['a PDF', '%PDF-1.4 hej', 'unknown-format'],
    ['half a workbook', toSheet([heading]).subarray(0, 900), 'broken'],
    ['noise', Buffer.alloc(400, 3), 'unknown-format'],
  ])('%s is refused', async (_, bytes, code) => {
    const error: unknown = await readTable(Buffer.from(bytes as string)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnreadableDocument);
    expect(error).toMatchObject({ code });
  });

  test('a table without rows or without headings says so', async () => {
    const codes = async (text: string): Promise<string[]> =>
      tableFaults(await readTable(Buffer.from(text))).map(({ code }) => code);
    expect(await codes('Avtal;Start\n')).toEqual(['no-rows']);
    expect(await codes('1;2\n3;4\n')).toEqual(['no-heading']);
  });
});

describe('mapping', () => {
  const table = { heading, rows: texts, remarks: [] };

  test('is proposed by the headings', () => {
    expect(proposeMapping(table).columns.map(({ field }) => field)).toEqual([
      'title',
      'civilParty',
      'publicParty',
      'participants',
      'targetGroups',
      'period.start',
      'period.end',
      'money.totalValue.year',
      'money.publicCost.year',
      'sources.0.journalNumber',
      null,
    ]);
  });

  test('survives a file, and is used again for the same columns', () => {
    const mapping = proposeMapping(table);
    expect(checkMapping(JSON.parse(JSON.stringify(mapping)), table)).toEqual({ mapping, faults: [] });
  });

  test('every fault of an edited mapping is told at once, in Swedish', () => {
    const columns = proposeMapping(table).columns.map((column) => ({
      ...column,
      field:
        column.field === 'title' ? 'priset' : column.field === 'period.end' ? 'period.start' : column.field,
    }));
    const { faults } = checkMapping(
      { version: 1, columns: columns.slice(1).concat(columns.slice(0, 1)) },
      table,
    );
    expect(faults.map(explainTableFault).map(({ what }) => what)).toEqual([
      'Kolumnfilen pekar på ett fält som inte finns: priset.',
      'Två kolumner är valda till samma fält: period.start.',
      'Ingen kolumn är vald som avtalets namn.',
      'Kolumnfilen hör till en tabell med andra kolumner.',
    ]);
  });

  test.each([[null], ['x'], [{}], [{ version: 2, columns: [] }], [{ version: 1, columns: [{}] }]])(
    '%j is no mapping',
    (json) => {
      expect(checkMapping(json, table).faults).toEqual([{ code: 'not-mapping' }]);
    },
  );
});

describe('rows', () => {
  const table = { heading, rows: texts, remarks: [] };
  const { agreements, leftOut } = importTable(
    { ...table, rows: [...texts, ['', 'Ingen']] },
    proposeMapping(table),
    context,
  );
  const facts = (at: number): [string, unknown][] =>
    (agreements[at]?.proposals ?? []).map(({ path, value }) => [path, value]);

  test('are agreements of their own, with what each column says', () => {
    expect(facts(0)).toEqual([
      ['title', 'Språkvänner'],
      ['titleSource', 'stated'],
      [
        'participants.0',
        {
          kind: 'context',
          group: 'deltagare',
          unit: 'deltagare',
          min: 39,
          max: 39,
          comparator: 'exactly',
          wording: '39 st',
        },
      ],
      ['targetGroups.0', { group: 'nyanlanda', rank: 'primary', asWritten: 'Nyanlända' }],
      ['period.start', '2021-01-01'],
      ['period.end', '2023-12'],
      ['money.totalValue', { amount: 1077600, basis: 'year' }],
      ['money.publicCost', { amount: 600000, basis: 'year' }],
      ['sources.0.journalNumber', 'AN 2021-7'],
      ['parties.0', expect.objectContaining({ role: 'civil' })],
      ['parties.1', expect.objectContaining({ role: 'public' })],
    ]);
  });

  test('say nothing where a cell says nothing of the kind', () => {
    expect(facts(1)).toEqual([
      ['title', 'Fikastunden'],
      ['titleSource', 'stated'],
      ['period.end', '2024'],
      ['money.publicCost', { amount: 590000, basis: 'year' }],
      ['parties.0', expect.objectContaining({ role: 'civil' })],
      ['parties.1', { organisation: 'kaffevannerna', role: 'civil' }],
      ['parties.2', expect.objectContaining({ role: 'public' })],
    ]);
    expect(agreements[1]?.proposals.find(({ path }) => path === 'money.publicCost')?.confidence).toBe(
      'likely',
    );
    expect(agreements[1]?.organisations.filter(({ isKnown }) => !isKnown).map(({ name }) => name)).toEqual([
      'Kaffevännerna',
    ]);
  });

  test('have evidence for every value, from their own cells', () => {
    for (const [at, { proposals, blocks }] of agreements.entries())
      for (const { evidence } of proposals) {
        expect(texts[at]).toContain(evidence.quote);
        expect(heading).toContain(evidence.section);
        expect(blocks[evidence.block]?.kind).toBe('table');
      }
  });

  test('never carry personal data, and a row without a name is told of', () => {
    expect(JSON.stringify(agreements)).not.toContain('example.se');
    expect(agreements[0]?.leftOut.map(({ kind }) => kind)).toContain('email');
    expect(leftOut).toEqual([2]);
  });
});
