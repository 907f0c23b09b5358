import type { Nodes, Root } from 'mdast';
import type { Found } from '../domain/found.ts';
import { type SourceText, startOf } from './source-text.ts';

/** How many of a kind may stand within one another. */
export const LEVELS = { blockquote: 20, list: 12 };
/** And of all kinds together: what comes after may then walk the tree by recursion. */
const DEPTH = 100;

/** The first place where a tree is nested too deeply. `see` is told of every node on the way. */
export function findDeepNode(tree: Root, source: SourceText, see: (node: Nodes) => void): Found | undefined {
  const fault = (node: Nodes, name: string, limit: number): Found =>
    source.found({ code: 'body-depth', node: name, limit }, startOf(node));
  return visit(tree, 0, 0, 0);

  /** Goes no deeper than what is allowed, and so never far. */
  function visit(node: Nodes, depth: number, outerQuotes: number, outerLists: number): Found | undefined {
    const quotes = outerQuotes + (node.type === 'blockquote' ? 1 : 0);
    const lists = outerLists + (node.type === 'list' ? 1 : 0);
    if (quotes > LEVELS.blockquote) return fault(node, 'blockquote', LEVELS.blockquote);
    if (lists > LEVELS.list) return fault(node, 'list', LEVELS.list);
    see(node);
    if (!('children' in node)) return undefined;
    if (depth > DEPTH) return fault(node, node.type, DEPTH);
    for (const child of node.children) {
      const found = visit(child, depth + 1, quotes, lists);
      if (found) return found;
    }
    return undefined;
  }
}
