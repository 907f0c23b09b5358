import { agreementFacets, noValue, type AgreementFacetName } from '../domain/agreement-facets.ts';
import type { AgreementRow } from '../domain/agreement-row.ts';
import type { AgreementNode, Archive } from '../domain/archive.ts';
import { groupRows } from '../domain/facets.ts';
import { rowOrders, sortRows, type RowOrder } from '../domain/sort-rows.ts';
import type { StatusState } from '../domain/status.ts';
import { toRow } from '../domain/to-row.ts';
import { compareFacetValues } from '../text/facet-values.ts';
import { compareWords } from '../text/list-words.ts';
import { choiceOf, type FacetChoice } from './facet-choice.ts';

/** A value of a facet with its agreements, newest first. */
export interface FacetValue extends FacetChoice {
  agreements: readonly AgreementNode[];
  mentioned: readonly AgreementNode[];
}

/** Every list of agreements the pages show, sorted once each. */
export interface AgreementLists {
  orders: Readonly<Record<RowOrder, readonly AgreementNode[]>>;
  facets: Readonly<Record<AgreementFacetName, readonly FacetValue[]>>;
  stateOf: (agreement: AgreementNode) => StatusState;
  /** A copy of some agreements, newest first. */
  newestFirst: (agreements: readonly AgreementNode[]) => readonly AgreementNode[];
}

/** Facets of the record itself: what is only mentioned has no place under them. */
const ofTheRecord: ReadonlySet<AgreementFacetName> = new Set([
  'state',
  'year',
  'held',
  'referral',
  'followUp',
  'yearBand',
  'periodBand',
]);

/** Facets that have a page for every value. Units have pages of their own; bands of money need the explorer. */
export const isPrerendered = (name: AgreementFacetName): boolean =>
  name !== 'unit' && name !== 'yearBand' && name !== 'periodBand';

/** The lists of the archive as it stands on a day. */
export function agreementLists(archive: Archive, today: string): AgreementLists {
  const rows = archive.agreements.map((node) => toRow(node, today));
  const mentioned = archive.mentioned.map((node) => toRow(node, today));
  const nodesOf = (some: readonly AgreementRow[]): AgreementNode[] =>
    some.flatMap(({ id }) => archive.agreementById.get(id) ?? []);
  const sorted = mapKeys(rowOrders, (order) => sortRows(rows, order, compareWords));
  const states = new Map(rows.map(({ id, state }) => [id, state]));
  const places = new Map(sorted.period.map(({ id }, index) => [id, index]));
  const placeOf = ({ id }: AgreementNode): number => places.get(id) ?? places.size;

  const valuesOf = (name: AgreementFacetName): FacetValue[] => {
    const facet = agreementFacets.find((one) => one.name === name);
    if (!facet) return [];
    const groups = groupRows(sorted.period, facet);
    const rumours: typeof groups = ofTheRecord.has(name) ? new Map() : groupRows(mentioned, facet);
    return [...new Set([...groups.keys(), ...rumours.keys()])]
      .filter((value) => value !== noValue || groups.has(value))
      .map((value) => ({
        ...choiceOf(archive, name, value),
        agreements: nodesOf(groups.get(value) ?? []),
        mentioned: nodesOf(rumours.get(value) ?? []),
      }))
      .sort(compareFacetValues(name));
  };
  return {
    orders: mapKeys(rowOrders, (order) => nodesOf(sorted[order])),
    facets: mapKeys(
      agreementFacets.map(({ name }) => name),
      valuesOf,
    ),
    stateOf: ({ id }) => states.get(id) ?? 'unknown',
    newestFirst: (agreements) => [...agreements].sort((a, b) => placeOf(a) - placeOf(b)),
  };
}

const mapKeys = <Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Record<Key, Value> => Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
