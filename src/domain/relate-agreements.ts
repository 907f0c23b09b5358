import type { AgreementNode } from './archive.ts';
import type { AgreementDraft } from './link-agreements.ts';

const shown = 4;
const reach = 3;

/**
 * The few agreements nearest to each: those that share a civil party, then themes, target groups and municipality.
 * Only neighbours in each shared list are weighed, so the work grows with the archive and not with its square.
 */
export function relateAgreements(agreements: readonly AgreementDraft[]): void {
  const scores = new Map<AgreementNode, Map<AgreementNode, number>>();
  for (const { members, weight } of sharedLists(agreements)) {
    members.forEach((node, index) => {
      const own = scores.get(node) ?? new Map<AgreementNode, number>();
      scores.set(node, own);
      for (let at = Math.max(0, index - reach); at <= index + reach; at++) {
        const other = members[at];
        if (other && other !== node) own.set(other, (own.get(other) ?? 0) + weight);
      }
    });
  }
  for (const node of agreements) {
    node.related = [...(scores.get(node) ?? [])]
      .filter(([other]) => !node.chain || node.chain !== other.chain)
      .sort(([a, x], [b, y]) => y - x || (a.id < b.id ? -1 : 1))
      .slice(0, shown)
      .map(([other]) => other);
  }
}

function sharedLists(
  agreements: readonly AgreementNode[],
): Iterable<{ members: AgreementNode[]; weight: number }> {
  const lists = new Map<string, { members: AgreementNode[]; weight: number }>();
  const add = (key: string, node: AgreementNode, weight: number): void => {
    const list = lists.get(key) ?? { members: [], weight };
    lists.set(key, list);
    if (list.members.at(-1) !== node) list.members.push(node);
  };
  for (const node of agreements) {
    for (const { organisation, side } of node.parties)
      if (side === 'civil') add(`party/${organisation.id}`, node, 4);
    for (const { term } of node.themes) add(`theme/${term.id}`, node, 2);
    for (const { term } of node.targetGroups) add(`group/${term.id}`, node, 2);
    if (node.municipality) add(`municipality/${node.municipality.id}`, node, 1);
  }
  return lists.values();
}
