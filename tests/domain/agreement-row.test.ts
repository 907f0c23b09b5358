import { expect, test } from 'vitest';
import { agreementFacets, noValue } from '../../src/domain/agreement-facets.ts';
import type { AgreementRow } from '../../src/domain/agreement-row.ts';
import type { WrittenAgreement } from '../../src/domain/agreement.ts';
import { buildArchive } from '../../src/domain/build-archive.ts';
import { sortRows } from '../../src/domain/sort-rows.ts';
import { toRow } from '../../src/domain/to-row.ts';
import { compareWords } from '../../src/text/list-words.ts';
import { sourcesOf, written } from './sources-of.ts';

const rowsOf = (agreements: Record<string, Partial<WrittenAgreement>>): AgreementRow[] => {
  const all = Object.entries(agreements).map(([id, changes]) => [id, written(changes)] as const);
  const { archive } = buildArchive(sourcesOf(Object.fromEntries(all)));
  return archive.agreements.map((node) => toRow(node, '2020-06-15'));
};
const ids = (rows: readonly AgreementRow[]): string[] => rows.map(({ id }) => id);

test('a row says what the agreement is sorted and filtered by', () => {
  const [row] = rowsOf({ laxhjalp: { money: { total: { amount: 1200, basis: 'period' } } } });
  expect(row).toEqual({
    id: 'laxhjalp',
    title: 'Läxhjälp i Granbacka',
    held: 'fullText',
    municipality: 'granbacka',
    municipalityName: 'Granbacka kommun',
    parties: ['granbacka', 'lyktan'],
    themes: ['utbildning'],
    targetGroups: ['barn'],
    years: ['2020'],
    state: 'running',
    start: '2020-01-01',
    periodOre: 120_000,
    yearOre: undefined,
  });
});

test('a period that is not stated gives no year, and the year facet says so', () => {
  const [row] = rowsOf({ laxhjalp: { period: 'notStated' } });
  const year = agreementFacets.find(({ name }) => name === 'year');
  expect(row?.years).toEqual([]);
  expect(row?.state).toBe('unknown');
  expect(row && year?.values(row)).toEqual([noValue]);
});

test('a period over New Year belongs to both years', () => {
  const [row] = rowsOf({ laxhjalp: { period: { start: '2018-10', months: 12, orAsAgreed: true } } });
  expect(row?.years).toEqual(['2018', '2019']);
});

test('a mentioned agreement never becomes a row', () => {
  expect(rowsOf({ laxhjalp: {}, ryktet: { held: 'mentioned' } }).map(({ id }) => id)).toEqual(['laxhjalp']);
});

test('rows are sorted by what is known and the rest come last', () => {
  const rows = rowsOf({
    a: { title: 'Ödla', period: 'notStated', money: { publicCost: { amount: 10, basis: 'year' } } },
    b: { title: 'Alm', period: { start: '2017-12', end: '2018-12-31' } },
    c: { title: 'Åker', money: { total: { amount: 900, basis: 'period' } } },
    d: { title: '”Ek”', period: { start: '2019' }, money: { total: { amount: 1000, basis: 'period' } } },
  });
  expect(ids(sortRows(rows, 'title', compareWords))).toEqual(['b', 'd', 'c', 'a']);
  expect(ids(sortRows(rows, 'period', compareWords))).toEqual(['c', 'd', 'b', 'a']);
  expect(ids(sortRows(rows, 'periodMoney', compareWords))).toEqual(['d', 'c', 'b', 'a']);
  expect(ids(sortRows(rows, 'yearMoney', compareWords))).toEqual(['a', 'b', 'd', 'c']);
  expect(ids(sortRows(rows, 'municipality', compareWords))).toEqual(['b', 'd', 'c', 'a']);
});
