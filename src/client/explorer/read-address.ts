import { agreementFacets, type AgreementFacetName } from '../../domain/agreement-facets.ts';
import {
  columnUrlWords,
  explorerUrlWords as words,
  rangeUrlWords,
  viewUrlWords,
} from '../../text/explorer-url-words.ts';
import { facetUrlWords, fromUrlWord } from '../../text/url-words.ts';
import { inColumnOrder, type ColumnName } from './columns.ts';
import { rangeNames, startState, type ExplorerState, type RangeName } from './explorer-state.ts';
import { readRange } from './read-range.ts';

/** Something in an address that cannot be used. The rest of it still is. */
export type AddressFault =
  | { code: 'unknown-key'; key: string }
  | { code: 'unknown-value'; facet: AgreementFacetName; value: string }
  | { code: 'not-a-range'; range: RangeName; value: string }
  | { code: 'unknown-word'; key: string; value: string };

/** The reader's choices out of an address, which anyone may have written by hand. */
export function readAddress(
  query: string,
  isKnown: (facet: AgreementFacetName, value: string) => boolean,
): { state: ExplorerState; faults: AddressFault[] } {
  const faults: AddressFault[] = [];
  const params = new URLSearchParams(query);
  const listOf = (key: string): string[] => [
    ...new Set(params.getAll(key).flatMap((value) => value.split(',').filter(Boolean))),
  ];
  /** The names that some words stand for. */
  const namesOf = <Name extends string>(key: string, names: Readonly<Record<Name, string>>): Name[] =>
    listOf(key).flatMap((word) => {
      const name = (Object.keys(names) as Name[]).find((one) => names[one] === word);
      if (name === undefined) faults.push({ code: 'unknown-word', key, value: word });
      return name ?? [];
    });
  const selection: Partial<Record<AgreementFacetName, string[]>> = {};
  for (const { name: facet } of agreementFacets) {
    const values = listOf(facetUrlWords[facet]).flatMap((word) => {
      const value = fromUrlWord(facet, word);
      if (isKnown(facet, value)) return [value];
      faults.push({ code: 'unknown-value', facet, value: word });
      return [];
    });
    if (values.length > 0) selection[facet] = values;
  }
  const ranges: Partial<Record<RangeName, NonNullable<ReturnType<typeof readRange>>>> = {};
  for (const range of rangeNames) {
    const value = params.get(rangeUrlWords[range]);
    if (!value) continue;
    const [from = '', to = '', ...rest] = value.split('-');
    const read = rest.length === 0 && value.includes('-') ? readRange(range, from, to) : undefined;
    if (read && (read.from ?? read.to) !== undefined) ranges[range] = read;
    else faults.push({ code: 'not-a-range', range, value });
  }
  const [sort = startState.sort] = namesOf(words.sort, columnUrlWords);
  const [view = startState.view] = namesOf(words.view, viewUrlWords);
  const columns: ColumnName[] = namesOf(words.columns, columnUrlWords);
  const isReversed = namesOf(words.order, { reversed: words.reversed }).length > 0;
  for (const key of new Set(params.keys()))
    if (!knownKeys.has(key) && !isTracking(key)) faults.push({ code: 'unknown-key', key });
  return {
    state: {
      selection,
      ranges,
      sort,
      isReversed,
      view,
      columns: columns.length > 0 ? inColumnOrder(columns) : startState.columns,
    },
    faults,
  };
}

const knownKeys: ReadonlySet<string> = new Set([
  ...Object.values(facetUrlWords),
  ...Object.values(rangeUrlWords),
  ...[words.sort, words.order, words.view, words.columns, words.compare],
]);

/** What others hang on an address to count visitors means nothing here and is not worth a word. */
const isTracking = (key: string): boolean => /^(utm_|fbclid$|gclid$)/.test(key);
