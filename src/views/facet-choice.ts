import type { AgreementFacetName } from '../domain/agreement-facets.ts';
import type { Archive } from '../domain/archive.ts';
import { facetWord } from '../text/facet-values.ts';
import { facetUrlWords, toUrlWord } from '../text/url-words.ts';
import { urls } from '../text/urls.ts';

/** A value of a facet with its word and its address. */
export interface FacetChoice {
  facet: AgreementFacetName;
  value: string;
  label: string;
  /** The value as it stands in the address. */
  slug: string;
  path: string;
}

/** What a value of a facet is called, and where its list lies. */
export function choiceOf(archive: Archive, facet: AgreementFacetName, value: string): FacetChoice {
  const label = facetWord(facet, value) ?? names[facet]?.(value, archive) ?? value;
  const slug = toUrlWord(facet, value);
  // A party's own page is its list; only what does not fit there goes on under the facet.
  const path = facet === 'party' ? urls.organisation(value) : urls.agreementsBy(facetUrlWords[facet], slug);
  return { facet, value, label, slug, path };
}

type NameOf = (id: string, archive: Archive) => string | undefined;

const organisation: NameOf = (id, { organisationById }) => organisationById.get(id)?.data.name;

const unit: NameOf = (id, { organisationById }) => {
  const [owner = '', own] = id.split('/');
  return organisationById.get(owner)?.units.find((node) => node.id === own)?.unit.name;
};

const termIn =
  (list: 'themes' | 'targetGroups'): NameOf =>
  (id, archive) =>
    archive[list].find(({ term }) => term.id === id)?.term.label;

const names: Partial<Record<AgreementFacetName, NameOf>> = {
  municipality: organisation,
  unit,
  party: organisation,
  theme: termIn('themes'),
  targetGroup: termIn('targetGroups'),
};
