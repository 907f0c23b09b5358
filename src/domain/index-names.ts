import type { OrganisationNode } from './archive.ts';
import type { Problem } from './problem.ts';

/** Organisations by every name they go under, folded. A name that two of them claim is a problem and finds neither. */
export function indexNames(
  organisations: Iterable<OrganisationNode>,
  problems: Problem[],
): ReadonlyMap<string, OrganisationNode> {
  const byName = new Map<string, OrganisationNode>();
  const contested = new Set<string>();
  for (const node of organisations) {
    for (const name of [node.data.name, ...(node.data.variants ?? [])]) {
      const key = foldName(name);
      const other = byName.get(key);
      if (other && other !== node) {
        contested.add(key);
        problems.push({
          code: 'same-name',
          name,
          other: other.file,
          severity: 'error',
          file: node.file,
          path: 'name',
        });
      }
      byName.set(key, other ?? node);
    }
  }
  for (const key of contested) byName.delete(key);
  return byName;
}

/** A name as it is compared: case, spacing, punctuation and hyphens do not tell two names apart; letters do. */
export const foldName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
