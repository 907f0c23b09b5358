import type { Nodes, Root } from 'mdast';
import type { Found } from '../domain/found.ts';
import { type SourceText, startOf } from './source-text.ts';

/** How many of a kind may stand within one another. */
export const LEVELS = { blockquote: 20, list: 12 };
/** And of all kinds together: what comes after may then walk the tree by recursion. */
const DEPTH = 100;

/** The first place where a tree is nested too deeply, found without recursion. */
export function findDeepNode(tree: Root, source: SourceText): Found | undefined {
  const fault = (node: Nodes, name: string, limit: number): Found =>
    source.found({ code: 'body-depth', node: name, limit }, startOf(node));
  const waiting: { node: Nodes; depth: number; quotes: number; lists: number }[] = [
    { node: tree, depth: 0, quotes: 0, lists: 0 },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    const quotes = next.quotes + (node.type === 'blockquote' ? 1 : 0);
    const lists = next.lists + (node.type === 'list' ? 1 : 0);
    if (quotes > LEVELS.blockquote) return fault(node, 'blockquote', LEVELS.blockquote);
    if (lists > LEVELS.list) return fault(node, 'list', LEVELS.list);
    if (!('children' in node)) continue;
    if (depth > DEPTH) return fault(node, node.type, DEPTH);
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child !== undefined) waiting.push({ node: child, depth: depth + 1, quotes, lists });
    }
  }
  return undefined;
}
