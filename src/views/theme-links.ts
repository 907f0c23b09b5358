import type { TermNode } from '../domain/archive.ts';
import { facetUrlWords } from '../text/url-words.ts';
import { urls } from '../text/urls.ts';

/** Where a target group's agreements are listed. */
export const targetGroupPath = ({ term }: TermNode): string =>
  urls.agreementsBy(facetUrlWords.targetGroup, term.id);

/** The terms of some agreements with the count of each, most used first. */
export function countTerms<Item>(
  items: readonly Item[],
  termsOf: (item: Item) => readonly TermNode[],
): { node: TermNode; count: number }[] {
  const counts = new Map<TermNode, number>();
  for (const item of items) for (const node of termsOf(item)) counts.set(node, (counts.get(node) ?? 0) + 1);
  return [...counts].map(([node, count]) => ({ node, count })).sort((a, b) => b.count - a.count);
}
