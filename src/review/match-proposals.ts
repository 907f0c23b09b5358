import { isSame } from '../editor/from-form.ts';
import type { Json, Proposal } from '../importer/proposal.ts';
import type { Fields } from './draft-file.ts';
import { fieldOf } from './shape-at.ts';
import { isFields, valueAt } from './value-at.ts';

/**
 * Which proposal each value of a draft came from. Rows may have been moved, changed or taken away since, so a row is
 * known by what it says and by the quote of its evidence; a proposal belongs to one value only.
 */
export function matchProposals(
  data: Fields,
  paths: readonly string[],
  proposals: readonly Proposal[],
): ReadonlyMap<string, Proposal> {
  const matched = new Map<string, Proposal>();
  const left = new Set(proposals);
  for (const isMatch of ways) {
    for (const path of paths) {
      if (matched.has(path)) continue;
      const value = valueAt(data, path) ?? null;
      const quote = quoteAt(data, path);
      const found = [...left].find(
        (proposal) => fieldOf(proposal.path) === fieldOf(path) && isMatch(proposal, { path, value, quote }),
      );
      if (!found) continue;
      matched.set(path, found);
      left.delete(found);
    }
  }
  return matched;
}

interface Held {
  path: string;
  value: Json;
  quote: Json | undefined;
}

/** From the surest to the least sure. */
const ways: readonly ((proposal: Proposal, held: Held) => boolean)[] = [
  ({ path, value, evidence }, held) =>
    path === held.path && isSame(value, held.value) && evidence.quote === held.quote,
  ({ value, evidence }, held) => isSame(value, held.value) && evidence.quote === held.quote,
  ({ path, evidence }, held) => path === held.path && evidence.quote === held.quote,
  ({ evidence }, held) => evidence.quote === held.quote,
  ({ value }, held) => isSame(value, held.value),
  ({ path }, held) => path === held.path && !/\.\d+$/.test(path),
];

function quoteAt(data: Fields, path: string): Json | undefined {
  const evidence = isFields(data['evidence']) ? data['evidence'][path] : undefined;
  return isFields(evidence) ? evidence['quote'] : undefined;
}
