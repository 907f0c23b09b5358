import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgreementColumns } from '../../src/domain/agreement-columns.ts';
import { checkContent } from '../../src/gate/check-content.ts';
import { toAgreementData } from '../../src/outputs/to-agreement-data.ts';
import { startColumns } from '../../src/client/explorer/columns.ts';
import { startState, type ExplorerState } from '../../src/client/explorer/explorer-state.ts';
import { toExplorerTable } from '../../src/client/explorer/explorer-table.ts';
import { fileFormats, fileName, type Taken } from '../../src/client/explorer/to-files.ts';
import { toView } from '../../src/client/explorer/to-view.ts';
import { writeAddress } from '../../src/client/explorer/write-address.ts';
import { formatCsv, swedishCsv } from '../../src/text/format-csv.ts';
import { readCsv } from './read-csv.ts';

const { archive } = checkContent('content');
const table = toExplorerTable(JSON.parse(toAgreementData(archive)) as AgreementColumns, '2026-11-21');

function take(changes: Partial<ExplorerState> = {}): Taken {
  const state = { ...startState, ...changes };
  const view = toView(table, state);
  return {
    view,
    rows: view.rows,
    table,
    columns: startColumns,
    day: '2026-11-21',
    address: `https://example.org/avtal/${writeAddress(state)}`,
    addressOf: (id) => `https://example.org/avtal/${id}/`,
  };
}
const objectsOf = ([header = [], ...rows]: string[][]): Record<string, string>[] =>
  rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
const ostersund = take({ selection: { municipality: ['ostersund'] } });

describe('CSV', () => {
  const rows = objectsOf(readCsv(fileFormats.csv.render(ostersund)));

  test('read back, it has the figures of the view in the order of the view', () => {
    expect(rows.map((row) => [row['avtal_id'], Number(row['belopp'])])).toEqual(
      ostersund.rows.map(({ id, money }) => [id, (money?.ore ?? 0) / 100]),
    );
    const [sum] = ostersund.view.totals;
    expect(rows.reduce((all, row) => all + Number(row['belopp']), 0)).toBe((sum?.money.ore ?? 0) / 100);
  });

  test('a sum says what it covers, and a worked-out one that it is worked out', () => {
    expect(rows[0]).toMatchObject({
      beloppet_avser: 'för hela avtalstiden',
      beloppets_slag: 'hela summan',
      beloppets_tillstand: 'känt belopp',
      belopp_i_manaden: '125904.76',
      belopp_i_manaden_grund: 'uträknat',
    });
  });

  test('October 2018 stays a month, and its end is worked out', () => {
    expect(rows.find((row) => row['avtal_id'] === 'it-guide-ostersund-2018')).toMatchObject({
      start: '2018-10',
      start_grund: 'står i källan',
      slut_grund: 'uträknat',
      eller_enligt_overenskommelse: 'ja',
    });
  });

  test('what is not stated is empty, with its state beside it', () => {
    const silent = objectsOf(readCsv(fileFormats.csv.render(take())));
    expect(silent.find((row) => row['avtal_id'] === 'sprakvanner')).toMatchObject({
      start: '',
      start_grund: 'anges inte',
      manader: '',
      manader_grund: 'anges inte',
      belopp_i_manaden: '',
      belopp_i_manaden_grund: '',
    });
  });

  test('every row says what was asked for and when', () => {
    expect(new Set(rows.map(({ urval, hamtat }) => `${urval} ${hamtat}`))).toEqual(
      new Set(['https://example.org/avtal/?kommun=ostersund 2026-11-21']),
    );
  });

  test('for Excel in Swedish it has a mark, semicolons and decimal commas, and says the same', () => {
    const text = fileFormats.excel.render(ostersund);
    expect(text.startsWith('\uFEFFavtal_id;titel;')).toBe(true);
    const same = objectsOf(readCsv(text.slice(1), ';')).map((row) =>
      Number(row['belopp_i_manaden']?.replace(',', '.')),
    );
    expect(same).toEqual(rows.map((row) => Number(row['belopp_i_manaden'])));
    expect(text).toContain(';125904,76;');
  });

  test('any text comes back as it was, and none can be run as a formula', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=1+1', '+46', '-1', '@x', '\t=1', ' =cmd', '\r=x', '＝1', 'a;b', 'a,"b"\r\nc'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 })), (cells) => {
        for (const [text, separator] of [
          [formatCsv(cells), ','],
          [formatCsv(cells, swedishCsv).slice(1), ';'],
        ] as const) {
          const read = readCsv(text, separator);
          expect(read.flat().filter((one) => /^\s*[=+\-@＝＋－＠]/.test(one))).toEqual([]);
          expect(
            read.map((row) =>
              row.map((one, at) => (cells[0]?.[at] === undefined ? one : one.replace(/^'/, ''))),
            ),
          ).toEqual(cells.map((row) => row.map((one) => one.replace(/^'/, ''))));
        }
      }),
    );
  });
});

describe('other files', () => {
  test('JSON has the query, the day, the sums each for itself, and null where nothing is stated', () => {
    const file = JSON.parse(fileFormats.json.render(take())) as {
      query: string;
      taken: string;
      totals: { basis: string; amount: number }[];
      rows: Record<string, unknown>[];
    };
    expect([file.query, file.taken]).toEqual(['https://example.org/avtal/', '2026-11-21']);
    expect(file.totals.map(({ basis, amount }) => `${amount} per ${basis}`).sort()).toEqual([
      '3670000 per year',
      '4345520 per period',
    ]);
    expect(file.rows.find((row) => row['avtal_id'] === 'sprakvanner')).toMatchObject({
      start: null,
      belopp: 600_000,
      beloppet_avser: 'per år',
    });
  });

  test('Markdown has a table with a row for every agreement, and names that mean nothing but themselves', () => {
    const text = fileFormats.markdown.render(ostersund).replaceAll('\u00a0', ' ');
    expect(text.split('\n').filter((line) => line.startsWith('| ['))).toHaveLength(3);
    expect(text).toContain('<https://example.org/avtal/?kommun=ostersund>');
    expect(text).toContain('Budget för hela perioder: 4 345 520 kr (3 avtal)');
    const [first] = ostersund.rows;
    const nasty = first && { ...first, title: 'a|b](javascript:x) <i>' };
    const drawn = fileFormats.markdown.render({ ...ostersund, rows: nasty ? [nasty] : [] });
    expect(drawn).toContain('[a\\|b\\](javascript:x) \\<i\\>](https://example.org/');
  });

  test('names of files say what was asked for and when', () => {
    expect(fileName(ostersund, 'csv')).toBe('avtal-kommun-ostersund-2026-11-21.csv');
    expect(fileName(ostersund, 'excel')).toBe('avtal-kommun-ostersund-2026-11-21-excel.csv');
    expect(fileName(take(), 'markdown')).toBe('avtal-2026-11-21.md');
  });
});
