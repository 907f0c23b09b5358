import { expect, test } from 'vitest';
import { agreementFacets, noValue } from '../../src/domain/agreement-facets.ts';
import type { AgreementRow } from '../../src/domain/agreement-row.ts';
import type { WrittenAgreement } from '../../src/domain/agreement.ts';
import { buildArchive } from '../../src/domain/build-archive.ts';
import { bandOf } from '../../src/domain/money-bands.ts';
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
  expect(row).toMatchObject({
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
    end: '2020-12-31',
    referrals: [],
    followUp: undefined,
    periodOre: 120_000,
    yearOre: undefined,
    monthOre: 10_000,
  });
});

test('a sum per year and one worked out from a period are never values of one facet', () => {
  const rows = rowsOf({
    arsvis: { money: { publicCost: { amount: 590_000, basis: 'year' } } },
    periodvis: { money: { total: { amount: 590_000, basis: 'period' } } },
    euro: { money: { currency: 'EUR', total: { amount: 590_000, basis: 'period' } } },
  });
  const valuesOf = (name: string): (readonly string[] | undefined)[] =>
    rows.map((row) => agreementFacets.find((facet) => facet.name === name)?.values(row));
  expect(ids(rows)).toEqual(['arsvis', 'euro', 'periodvis']);
  expect(valuesOf('yearBand')).toEqual([['500000-1000000'], [noValue], [noValue]]);
  expect(valuesOf('periodBand')).toEqual([[noValue], [noValue], ['500000-1000000']]);
});

test('a report that is only promised is told from one that has come in', () => {
  const report = { id: 'slut', type: 'finalReport', due: '2020-12-31' } as const;
  const rows = rowsOf({
    kom: { deadlines: [report], followUps: [{ deadline: 'slut', received: 'yes' }] },
    lovad: { deadlines: [report] },
    tyst: { deadlines: [{ ...report, type: 'meeting' }] },
  });
  expect(rows.map(({ followUp }) => followUp)).toEqual(['received', 'promised', undefined]);
});

test.each([
  [0, '0-250000'],
  [249_999.99, '0-250000'],
  [250_000, '250000-500000'],
  [5_000_000, '5000000-'],
])('%d kronor a year fall in the band %s', (kronor, band) => {
  expect(bandOf(kronor * 100)).toBe(band);
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
