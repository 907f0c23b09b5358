import type { AgreementRow } from './agreement-row.ts';
import type { Facet } from './facets.ts';

/** The value of a row that has none under a facet, so that the silent ones can be found too. */
export const noValue = 'none';

const orNone = (values: readonly string[]): readonly string[] => (values.length > 0 ? values : [noValue]);

/** What a list of agreements can be narrowed by. A new facet is a line here and its words. */
export const agreementFacets = [
  { name: 'municipality', values: ({ municipality }) => orNone(municipality ? [municipality] : []) },
  { name: 'theme', values: ({ themes }) => themes },
  { name: 'targetGroup', values: ({ targetGroups }) => targetGroups },
  { name: 'state', values: ({ state }) => [state] },
  { name: 'year', values: ({ years }) => orNone(years) },
  { name: 'held', values: ({ held }) => [held] },
  { name: 'party', values: ({ parties }) => parties },
] as const satisfies readonly Facet<AgreementRow>[];

export type AgreementFacetName = (typeof agreementFacets)[number]['name'];
