import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexFacets, narrowIndex } from '../../src/domain/facet-index.ts';
import { counts, narrow, type Facet } from '../../src/domain/facets.ts';

interface Row {
  place: string;
  themes: string[];
}

const facets: Facet<Row>[] = [
  { name: 'place', values: ({ place }) => [place] },
  { name: 'theme', values: ({ themes }) => themes },
];
const word = fc.constantFrom('a', 'b', 'c', 'd');
const rows = fc.array(fc.record({ place: word, themes: fc.array(word, { maxLength: 3 }) }));
const selection = fc.record(
  { place: fc.array(word, { maxLength: 2 }), theme: fc.array(word, { maxLength: 2 }) },
  { requiredKeys: [] },
);

test('the index narrows and counts as the plain functions do', () => {
  fc.assert(
    fc.property(rows, selection, (all, chosen) => {
      const narrowed = narrowIndex(indexFacets(all, facets), chosen);
      const left = narrow(all, facets, chosen);
      expect(all.filter((_, place) => narrowed.isLeft(place))).toEqual(left);
      expect(narrowed.count).toBe(left.length);
      for (const facet of facets) {
        const expected = counts(all, facets, chosen, facet);
        for (const value of ['a', 'b', 'c', 'd'])
          expect(narrowed.countOf(facet.name, value)).toBe(expected.get(value) ?? 0);
      }
    }),
  );
});

test('a row that is not allowed is neither left nor counted', () => {
  const index = indexFacets<Row>(
    [
      { place: 'a', themes: ['b'] },
      { place: 'a', themes: [] },
    ],
    facets,
  );
  const narrowed = narrowIndex(index, {}, (place) => place === 1);
  expect([narrowed.isLeft(0), narrowed.isLeft(1), narrowed.count]).toEqual([false, true, 1]);
  expect([narrowed.countOf('theme', 'b'), narrowed.countOf('place', 'a')]).toEqual([0, 1]);
});

test('a value that no row has leaves nothing', () => {
  const index = indexFacets<Row>([{ place: 'a', themes: [] }], facets);
  expect(narrowIndex(index, { place: ['z'] }).count).toBe(0);
});
