import type { AgreementFacetName } from '../../domain/agreement-facets.ts';
import type { NameKind } from '../../domain/name-list.ts';
import { compareFacetValues, facetWord, fixedValues } from '../../text/facet-values.ts';
import type { ExplorerTable } from './explorer-table.ts';
import type { View } from './to-view.ts';

const kinds: Partial<Record<AgreementFacetName, NameKind>> = {
  municipality: 'organisations',
  unit: 'units',
  party: 'organisations',
  theme: 'themes',
  targetGroup: 'targetGroups',
};

/** What a value of a facet is called. Boards of several municipalities have one name, so a unit says whose it is. */
export function facetLabel({ nameOf }: ExplorerTable, facet: AgreementFacetName, value: string): string {
  const word = facetWord(facet, value);
  const kind = kinds[facet];
  if (word !== undefined || !kind) return word ?? value;
  const name = nameOf(kind, value);
  return kind === 'units' ? `${name}, ${nameOf('organisations', value.split('/')[0] ?? '')}` : name;
}

/** Whether there is such a value: some agreement has it, or it is a name or a word that one could have. */
export function isKnownValue(table: ExplorerTable, facet: AgreementFacetName, value: string): boolean {
  const kind = kinds[facet];
  return (
    codesOf(table, facet)?.codeOf.has(value) === true ||
    fixedValues[facet]?.includes(value) === true ||
    (kind !== undefined && facet !== 'municipality' && table.names[kind].some(({ id }) => id === value))
  );
}

/** The values of a facet that agreements have, in order, each with how many have it in all. */
export function valuesOf(
  table: ExplorerTable,
  facet: AgreementFacetName,
  countOf: View['countOf'],
): { value: string; label: string; count: number }[] {
  return (codesOf(table, facet)?.values ?? [])
    .map((value) => ({ value, label: facetLabel(table, facet, value), count: countOf(facet, value) }))
    .sort(compareFacetValues(facet));
}

const codesOf = (
  { facets }: ExplorerTable,
  facet: AgreementFacetName,
): ExplorerTable['facets']['facets'][number] | undefined => facets.facets.find(({ name }) => name === facet);
