import { expect, test } from 'vitest';
import { counts, groupRows, narrow, type Facet } from '../../src/domain/facets.ts';

interface Row {
  id: string;
  place: string;
  themes: string[];
}

const rows: Row[] = [
  { id: 'it-guide', place: 'ostersund', themes: ['digital', 'integration'] },
  { id: 'liva', place: 'ostersund', themes: ['integration'] },
  { id: 'sprakvanner', place: 'linkoping', themes: ['integration', 'sprak'] },
];
const place: Facet<Row> = { name: 'place', values: (row) => [row.place] };
const theme: Facet<Row> = { name: 'theme', values: (row) => row.themes };
const facets = [place, theme];
const ids = (found: readonly Row[]): string[] => found.map(({ id }) => id);

test('without a choice every row is left', () => {
  expect(narrow(rows, facets, {})).toBe(rows);
  expect(ids(narrow(rows, facets, { theme: [] }))).toHaveLength(3);
});

test('values of one facet widen and facets narrow', () => {
  expect(ids(narrow(rows, facets, { theme: ['digital', 'sprak'] }))).toEqual(['it-guide', 'sprakvanner']);
  expect(ids(narrow(rows, facets, { theme: ['digital', 'sprak'], place: ['linkoping'] }))).toEqual([
    'sprakvanner',
  ]);
  expect(narrow(rows, facets, { place: ['umea'] })).toEqual([]);
});

test('a facet counts what it would leave, not what it already chose', () => {
  expect(counts(rows, facets, { place: ['ostersund'] }, place)).toEqual(
    new Map([
      ['ostersund', 2],
      ['linkoping', 1],
    ]),
  );
  expect(counts(rows, facets, { place: ['linkoping'] }, theme)).toEqual(
    new Map([
      ['integration', 1],
      ['sprak', 1],
    ]),
  );
});

test('a row that has a value twice is counted once', () => {
  const twice = [{ id: 'a', place: 'x', themes: ['sprak', 'sprak'] }];
  expect(counts(twice, facets, {}, theme).get('sprak')).toBe(1);
  expect(groupRows(twice, theme).get('sprak')).toHaveLength(1);
});

test('groups keep the order of the rows', () => {
  expect(ids(groupRows(rows, theme).get('integration') ?? [])).toEqual(['it-guide', 'liva', 'sprakvanner']);
});
