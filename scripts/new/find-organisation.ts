import { nearest } from '../../src/domain/nearest.ts';
import { sideOf, type Side } from '../../src/domain/organisation.ts';
import type { OrganisationSource } from '../../src/domain/sources.ts';

/** An organisation under every name it goes by. */
export interface KnownOrganisation {
  id: string;
  name: string;
  side: Side;
  names: string[];
}

/** The organisations that carry a name, or the one that was perhaps meant. */
export type FoundOrganisation =
  | { kind: 'one'; organisation: KnownOrganisation }
  | { kind: 'many'; organisations: KnownOrganisation[] }
  | { kind: 'none'; near?: KnownOrganisation };

export const toKnown = ({
  id,
  data: { name, kind, variants = [] },
}: OrganisationSource): KnownOrganisation => ({
  id,
  name,
  side: sideOf(kind),
  names: [id, name, ...variants],
});

/** Find an organisation by id, name or another way to write its name; capitals, accents and marks make no difference. */
export function findOrganisation(text: string, known: readonly KnownOrganisation[]): FoundOrganisation {
  const own = known.find(({ id }) => id === text.trim());
  if (own) return { kind: 'one', organisation: own };
  const wanted = fold(text);
  const found = known.filter(({ names }) => names.some((name) => fold(name) === wanted));
  const [first] = found;
  if (first)
    return found.length === 1 ? { kind: 'one', organisation: first } : { kind: 'many', organisations: found };
  const near = nearest(
    text,
    known.flatMap(({ names }) => names),
  );
  const organisation = known.find(({ names }) => near !== undefined && names.includes(near));
  return { kind: 'none', ...(organisation && { near: organisation }) };
}

/** The names that a beginning may become: those that begin so first, then those with a word that does. */
export function completions(text: string, known: readonly KnownOrganisation[]): string[] {
  const wanted = fold(text);
  if (wanted === '') return [];
  const names = known.flatMap(({ name, names }) =>
    names.map(fold).some((each) => each.startsWith(wanted))
      ? [{ name, rank: 0 }]
      : names.map(fold).some((each) => each.includes(` ${wanted}`))
        ? [{ name, rank: 1 }]
        : [],
  );
  return names.toSorted((a, b) => a.rank - b.rank).map(({ name }) => name);
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
