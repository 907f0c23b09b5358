import type { AgreementRow } from './agreement-row.ts';
import type { Facet } from './facets.ts';
import { bandOf } from './money-bands.ts';

/** The value of a row that has none under a facet, so that the silent ones can be found too. */
export const noValue = 'none';

const orNone = (values: readonly string[]): readonly string[] => (values.length > 0 ? values : [noValue]);
const oneOrNone = (value: string | undefined): readonly string[] => [value ?? noValue];

/** What a list of agreements can be narrowed by. A new facet is a line here and its words. */
export const agreementFacets = [
  { name: 'municipality', values: ({ municipality }) => oneOrNone(municipality) },
  { name: 'unit', values: ({ units }) => orNone(units) },
  { name: 'party', values: ({ parties }) => parties },
  { name: 'theme', values: ({ themes }) => themes },
  { name: 'targetGroup', values: ({ targetGroups }) => targetGroups },
  { name: 'state', values: ({ state }) => [state] },
  { name: 'year', values: ({ years }) => orNone(years) },
  { name: 'referral', values: ({ referrals }) => orNone(referrals) },
  { name: 'followUp', values: ({ followUp }) => oneOrNone(followUp) },
  // A figure per year that the agreement states and one that we work out are never values of one facet.
  {
    name: 'yearBand',
    values: ({ yearOre }) => oneOrNone(yearOre === undefined ? undefined : bandOf(yearOre)),
  },
  {
    name: 'periodBand',
    values: ({ monthOre }) => oneOrNone(monthOre === undefined ? undefined : bandOf(monthOre * 12)),
  },
  { name: 'held', values: ({ held }) => [held] },
] as const satisfies readonly Facet<AgreementRow>[];

export type AgreementFacetName = (typeof agreementFacets)[number]['name'];
