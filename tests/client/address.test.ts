import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementFacets, type AgreementFacetName } from '../../src/domain/agreement-facets.ts';
import { columnNames, inColumnOrder } from '../../src/client/explorer/columns.ts';
import { chooseBy, dropChoice } from '../../src/client/explorer/control-choice.ts';
import { startState, views, withSort, type ExplorerState } from '../../src/client/explorer/explorer-state.ts';
import { readAddress } from '../../src/client/explorer/read-address.ts';
import { readRange } from '../../src/client/explorer/read-range.ts';
import { writeAddress } from '../../src/client/explorer/write-address.ts';
import { readCompared, writeCompared } from '../../src/client/compared-ids.ts';
import { fixedValues } from '../../src/text/facet-values.ts';

const anything = (): boolean => true;
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const valueOf = (facet: AgreementFacetName): fc.Arbitrary<string> => {
  const fixed = fixedValues[facet];
  if (fixed) return fc.constantFrom(...fixed, 'none');
  return facet === 'unit' ? fc.tuple(id, id).map((ids) => ids.join('/')) : id;
};
const range = (least: number, most: number): fc.Arbitrary<{ from?: number; to?: number }> =>
  fc
    .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }))
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
    .chain(({ from, to }) => fc.constantFrom({ from, to }, { from, to: undefined }, { from: undefined, to }))
    .map((ends) => ends as { from?: number; to?: number });
const state: fc.Arbitrary<ExplorerState> = fc.record({
  selection: fc.record(
    Object.fromEntries(
      agreementFacets.map(({ name }) => [
        name,
        fc.uniqueArray(valueOf(name), { minLength: 1, maxLength: 3 }),
      ]),
    ),
    { requiredKeys: [] },
  ),
  ranges: fc.record({ month: range(0, 1e9), period: range(1900, 2100) }, { requiredKeys: [] }),
  sort: fc.constantFrom(...columnNames),
  isReversed: fc.boolean(),
  view: fc.constantFrom(...views),
  columns: fc.subarray([...columnNames]).map(inColumnOrder),
});

describe('the address', () => {
  test('gives back whatever it was written from, with nothing to complain of', () => {
    fc.assert(
      fc.property(state, fc.uniqueArray(id, { maxLength: 4 }), (chosen, compared) => {
        const address = writeAddress(chosen, compared);
        expect(readAddress(address, anything)).toEqual({ state: chosen, faults: [] });
        expect(readCompared(address)).toEqual(compared);
        expect(writeAddress(chosen)).toBe(writeCompared(address, []));
      }),
    );
  });

  test('is short and readable', () => {
    expect(writeAddress(startState)).toBe('');
    const chosen = { ...startState, selection: { municipality: ['ostersund'], unit: ['ostersund/ks'] } };
    expect(writeAddress({ ...chosen, sort: 'periodMoney' })).toBe(
      '?kommun=ostersund&enhet=ostersund/ks&sortera=belopp-for-perioden',
    );
  });

  test('never breaks anything, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const { state: read } = readAddress(`?${query}`, () => false);
        expect(read.selection).toEqual({});
      }),
    );
  });

  test('tells every fault, and the rest still works', () => {
    const known = (_: string, value: string): boolean => value === 'ostersund' || value === 'ended';
    const query =
      '?kommun=ostersund,atlantis&lage=avslutat&manad=9-1&period=2018-2020&sortera=hemligt&vy=karta&x=%3Cb%3E&utm_source=y';
    expect(readAddress(query, known)).toEqual({
      state: {
        ...startState,
        selection: { municipality: ['ostersund'], state: ['ended'] },
        ranges: { period: { from: 2018, to: 2020 } },
      },
      faults: [
        { code: 'unknown-value', facet: 'municipality', value: 'atlantis' },
        { code: 'not-a-range', range: 'month', value: '9-1' },
        { code: 'unknown-word', key: 'sortera', value: 'hemligt' },
        { code: 'unknown-word', key: 'vy', value: 'karta' },
        { code: 'unknown-key', key: 'x' },
      ],
    });
  });

  test.each(['', 'x', '-', '1', '5-x', '1-2-3', '-5', '2020-', '1e3-', '99999999999999-'])(
    'a range of %j is read or refused, never guessed',
    (written) => {
      const { state: read, faults } = readAddress(`?period=${written}`, anything);
      const expected = written === '2020-' ? { from: 2020, to: undefined } : undefined;
      expect(read.ranges.period).toEqual(expected);
      expect(faults).toHaveLength(written === '' || written === '2020-' ? 0 : 1);
    },
  );
});

describe('a range typed by hand', () => {
  test('may have spaces and kr', () => {
    expect(readRange('month', '50 000 kr', '100\u00a0000')).toEqual({ from: 50_000, to: 100_000 });
    expect(readRange('month', '', '')).toEqual({});
  });

  test.each([
    ['100', '50'],
    ['-1', ''],
    ['1,5', ''],
    ['tusen', ''],
  ])('from %j to %j is impossible', (from, to) => {
    expect(readRange('month', from, to)).toBeUndefined();
  });
});

describe('controls', () => {
  const box = { name: 'kommun', value: 'ostersund', isChecked: true };

  test('choose a value and let go of it', () => {
    const chosen = chooseBy(startState, box);
    expect(chosen?.selection).toEqual({ municipality: ['ostersund'] });
    expect(chosen && chooseBy(chosen, { ...box, isChecked: false })).toEqual(startState);
    expect(chosen && dropChoice(chosen, 'kommun', 'ostersund')).toEqual(startState);
  });

  test('that choose nothing change nothing', () => {
    expect(chooseBy(startState, { name: 'q', value: 'x', isChecked: true })).toBeUndefined();
  });

  test('a heading sorts in its own direction first, then in the other', () => {
    const once = withSort(startState, 'title');
    expect([once.sort, once.isReversed]).toEqual(['title', false]);
    expect(withSort(once, 'title').isReversed).toBe(true);
  });
});

describe('what is put aside to compare', () => {
  test('is at most four ids, and nothing else', () => {
    expect(readCompared('?jamfor=a,b,b,<x>,../c,d,e,f,g')).toEqual(['a', 'b', 'd', 'e']);
  });

  test('stands beside what the address already says', () => {
    expect(writeCompared('?kommun=ostersund&jamfor=a', ['b', 'c'])).toBe('?kommun=ostersund&jamfor=b,c');
    expect(writeCompared('?jamfor=a', [])).toBe('');
  });
});
