import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/domain/build-archive.ts';
import { amountsTable } from '../../src/outputs/tables/amounts-table.ts';
import { headerOf, type Table } from '../../src/outputs/tables/table.ts';
import { tables } from '../../src/outputs/tables/tables.ts';
import { columnWords, tableWords } from '../../src/text/columns.ts';
import { formatCsv, internationalCsv, swedishCsv } from '../../src/text/format-csv.ts';
import { sourcesOf, written } from '../domain/sources-of.ts';
import { contentFolders, contextOf } from './content-context.ts';

const all: readonly Table[] = [...tables, amountsTable];

describe('columns', () => {
  test('each has a name of its own, short and without å, ä and ö', () => {
    const names = Object.values(columnWords).map(({ name }) => name);
    expect(names.filter((name) => !/^[a-z]+(_[a-z]+)*$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('each is explained in Swedish and in English', () => {
    for (const { name, sv, en } of Object.values(columnWords)) {
      expect(sv, name).toMatch(/^[A-ZÅÄÖ].*\.$/);
      expect(en, name).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('every one of them stands in a table', () => {
    const used = new Set(all.flatMap(({ columns }) => columns.map(({ key }) => key)));
    // Files about a party tell its role beside the agreement.
    expect(Object.keys(columnWords).filter((key) => !used.has(key as never))).toEqual([]);
  });

  test.each(all.map((table) => [table.id, table] as const))('none stands twice in %s', (_id, table) => {
    expect(new Set(headerOf(table)).size).toBe(headerOf(table).length);
    expect(table.primaryKey.filter((key) => !table.columns.some((column) => column.key === key))).toEqual([]);
  });

  test('the names of tables are names of files', () => {
    for (const { name } of Object.values(tableWords)) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

describe.each(Object.entries(contentFolders))('cells of %s', (_name, folder) => {
  const { archive } = contextOf(folder);

  test.each(all.map((table) => [table.id, table] as const))('%s holds what its columns say', (_id, table) => {
    for (const node of archive.agreements) {
      for (const row of table.rowsOf(node, archive)) {
        expect(row).toHaveLength(table.columns.length);
        for (const [index, { key, type, words, isRequired }] of table.columns.entries()) {
          const cell = row[index];
          const where = `${node.id} ${key}`;
          if (isRequired) expect(cell, where).toBeDefined();
          if (cell === undefined) continue;
          expect(cell, where).not.toBe('');
          if (['integer', 'number', 'amount'].includes(type)) expect(cell, where).toBeTypeOf('number');
          else expect(cell, where).toBeTypeOf('string');
          if (type === 'integer') expect(Number.isInteger(cell), where).toBe(true);
          if (type === 'day') expect(cell, where).toMatch(/^\d{4}-\d\d-\d\d$/);
          if (type === 'time') expect(cell, where).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
          if (words) expect(words, where).toContain(cell);
        }
      }
    }
  });

  test.each(tables.map((table) => [table.id, table] as const))(
    'the key of %s tells every row',
    (_id, table) => {
      const places = table.primaryKey.map((key) => table.columns.findIndex((column) => column.key === key));
      const keys = archive.agreements.flatMap((node) =>
        table.rowsOf(node, archive).map((row) => places.map((place) => row[place]).join('/')),
      );
      expect(new Set(keys).size).toBe(keys.length);
    },
  );

  test('an empty amount always has its reason beside it', () => {
    for (const table of all) {
      const names = headerOf(table);
      const states = names.flatMap((name, index) => (name.endsWith('_tillstand') ? [index] : []));
      for (const node of archive.agreements)
        for (const row of table.rowsOf(node, archive))
          for (const state of states)
            expect(row[state], `${table.id} ${node.id} ${names[state]}`).toBeDefined();
    }
  });
});

describe('what a document leaves open stays open', () => {
  const { site } = contextOf(contentFolders.fixture).archive;
  const cellsOf = (table: Table, changes: Parameters<typeof written>[0]): Record<string, unknown>[] => {
    const { archive } = buildArchive({ ...sourcesOf({ prov: written(changes) }), site });
    const node = archive.agreementById.get('prov');
    if (!node) throw new Error('The agreement was not built.');
    return table
      .rowsOf(node, archive)
      .map((row) => Object.fromEntries(headerOf(table).map((name, index) => [name, row[index]])));
  };
  const [agreements] = tables;
  if (!agreements) throw new Error('There is no table.');

  test.each([
    ['notStated', undefined, 'anges inte'],
    ['withheld', undefined, 'beloppet lämnas inte ut'],
    ['notMonetary', undefined, 'inte värderat i pengar'],
    [0, 0, 'noll kronor'],
    [1200.5, 1200.5, 'känt belopp'],
  ] as const)('a sum that is %s', (amount, cell, state) => {
    const [row] = cellsOf(agreements, { money: { total: { amount, basis: 'year' } } });
    expect(row).toMatchObject({
      hela_summan_per_ar: cell,
      hela_summan_tillstand: state,
      hela_summan_avser: 'per år',
    });
    expect(row?.['hela_summan_for_perioden']).toBeUndefined();
  });

  test('a sum that nobody has looked for is not the same as one that is not stated', () => {
    expect(cellsOf(agreements, {})[0]).toMatchObject({ hela_summan_tillstand: 'ingen uppgift' });
  });

  test('a month is a month, with the days it can be beside it', () => {
    expect(cellsOf(agreements, { period: { start: '2018-10', months: 12 } })[0]).toMatchObject({
      start: '2018-10',
      start_tidigast: '2018-10-01',
      start_senast: '2018-10-31',
      start_grund: 'står i källan',
      slut: '2019-09',
      slut_grund: 'uträknat',
    });
    expect(cellsOf(agreements, { period: 'notStated' })[0]).toMatchObject({
      avtalstid_tillstand: 'anges inte',
      start_grund: 'anges inte',
      start: undefined,
    });
  });

  test('a deduction counts against the rest', () => {
    const lines = [
      { label: 'Lön', amount: 100, category: 'personal' },
      { label: 'Avgår', amount: 30, category: 'personal', deduction: true as const },
    ];
    const rows = cellsOf(amountsTable, { money: { total: { amount: 70, basis: 'period' }, lines } });
    expect(rows.map((row) => row['belopp_for_perioden'])).toEqual([70, 100, -30]);
  });

  test('lines without a total do not say what they cover', () => {
    const rows = cellsOf(amountsTable, {
      money: { lines: [{ label: 'Lön', amount: 100, category: 'personal' }] },
    });
    expect(rows).toMatchObject([{ belopp_utan_angiven_tid: 100, belopp_avser: 'anges inte' }]);
  });
});

describe('nothing in a cell is run', () => {
  const hostile = [
    '=1+1',
    '+46',
    '-1 %',
    '@SUM(A1)',
    ' =cmd|x',
    '\t=1',
    '＝1',
    '"=1"',
    'a;b,c',
    'två\nrader',
    '’',
  ];

  test.each([
    [',', internationalCsv],
    [';', swedishCsv],
  ] as const)('with %s between cells', (delimiter, dialect) => {
    const text = formatCsv([hostile, [-5, 0.25, 1200000]], dialect);
    const { data, errors } = papaparse.parse<string[]>(text.replace(/^\uFEFF/, ''), {
      delimiter,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data[0]?.filter((cell) => /^\s*[=+\-@＝]/.test(cell))).toEqual([]);
    expect(data[0]?.map((cell) => cell.replace(/^'/, ''))).toEqual(hostile);
    expect(data[1]).toEqual(delimiter === ',' ? ['-5', '0.25', '1200000'] : ['-5', '0,25', '1200000']);
  });

  test('lines end as RFC 4180 has it, and only Excel gets a mark', () => {
    expect(formatCsv([['å', 1]], internationalCsv)).toBe('å,1\r\n');
    expect(formatCsv([['å', 1.5]], swedishCsv)).toBe('\uFEFFå;1,5\r\n');
  });
});
