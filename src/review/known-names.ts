import type { Sources } from '../domain/sources.ts';

/** What may be pointed at, by collection: id and the name people know it by. */
export type KnownNames = Readonly<Record<string, ReadonlyMap<string, string>>>;

export function knownNames({ agreements, organisations, vocabularies }: Sources): KnownNames {
  return {
    agreements: new Map(agreements.map(({ id, data }) => [id, data.title])),
    organisations: new Map(organisations.map(({ id, data }) => [id, data.name])),
    ...Object.fromEntries(
      Object.entries(vocabularies).map(([name, terms]) => [
        name,
        new Map(terms.map(({ id, label }) => [id, label])),
      ]),
    ),
  };
}
