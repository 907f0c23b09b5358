import { slug } from '../../src/domain/slug.ts';
import { isReserved } from '../../src/gate/reserved-names.ts';
import { toSlug } from '../../src/gate/to-slug.ts';
import { newWords as words } from '../../src/text/new-words.ts';

/** A free name for an agreement: its title and the year it begins, and a number where that is taken too. */
export function proposeId(
  title: string,
  start: string | undefined,
  taken: ReadonlySet<string>,
): string | undefined {
  const stem = toSlug(title.slice(0, longest))?.slice(0, longest).replace(/-+$/, '');
  if (!stem) return undefined;
  const year = start?.slice(0, 4);
  const name = year === undefined || stem.includes(year) ? stem : `${stem}-${year}`;
  for (let number = 1; ; number++) {
    const id = number === 1 ? name : `${name}-${number}`;
    if (!taken.has(id) && !isReserved(id)) return id;
  }
}

/** The name if it can be had, or why not. */
export function judgeId(text: string, taken: ReadonlySet<string>): string | { faults: string[] } {
  const id = text.trim().replace(/\.mdx$/, '');
  if (!slug.safeParse(id).success || isReserved(id)) {
    const proposal = toSlug(id);
    const isUsable = proposal !== undefined && proposal !== id && !isReserved(proposal);
    return { faults: [words.badId(text, isUsable ? proposal : undefined)] };
  }
  return taken.has(id) ? { faults: [words.takenId(id)] } : id;
}

/** Leaves room for a year and a number, and for an address that can be read aloud. */
const longest = 60;
