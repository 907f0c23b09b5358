import { draftWords as words } from '../../text/import-draft-words.ts';
import type { Json, LeftOut } from '../proposal.ts';

/** What the import left out, as the record says it: once for each section, by kind. */
export function leftOutRedactions(leftOut: readonly LeftOut[]): Json[] {
  const bySection = new Map<string, Set<LeftOut['kind']>>();
  for (const { section = words.wholeDocument, kind } of leftOut) {
    bySection.set(section, (bySection.get(section) ?? new Set()).add(kind));
  }
  return [...bySection].map(([where, kinds]) => ({
    where: where.slice(0, 300),
    what: [...kinds].map((kind) => words.leftOut[kind]).join(', '),
    kinds: [...kinds],
    by: 'archive',
    ground: 'notNeeded',
  }));
}
