import type { Archive } from '../../domain/archive.ts';

/** Short names that the archive's own files explain, as groups of the lexicon: those stated, and those that are our reading. */
export function collectAbbreviations(archive: Archive): { stated: string[]; inferred: string[] } {
  const named = archive.organisations.flatMap(({ data, units }) => [data, ...units.map(({ unit }) => unit)]);
  const [stated, inferred]: [string[], string[]] = [[], []];
  for (const { name, variants = [], abbreviation } of named) {
    const names = [name, ...variants, ...(abbreviation?.expanded ? [abbreviation.expanded] : [])];
    const short = names.find((each) => /^\p{Lu}{2,6}$/u.test(each));
    const long = names.find((each) => each !== short);
    if (!short || !long) continue;
    const group = `${short}, ${long}`.toLowerCase();
    (abbreviation?.basis === 'inferred' ? inferred : stated).push(group);
  }
  return { stated, inferred };
}
