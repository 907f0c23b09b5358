import type { Root } from 'mdast';
import type { Found } from '../domain/found.ts';
import { findForbidden } from './allow-list.ts';
import { type Element, isElement } from './element.ts';
import { findOversize } from './body-limits.ts';
import { findGuarded, guardCode } from './guard-code.ts';
import { locateAttributes } from './locate-attributes.ts';
import { normaliseTree } from './normalise-tree.ts';
import { parseRepaired } from './repair-syntax.ts';
import { sourceText } from './source-text.ts';
import { findDeepNode } from './tree-limits.ts';

/** A body as a tree, and everything wrong with it. Only a tree without faults may be read and rendered. */
export interface ParsedBody {
  tree: Root;
  found: Found[];
}

/** Parse an agreement's body. Nothing in it is run. `firstLine` is the line of the file where it begins. */
export function parseBody(body: string, firstLine: number): ParsedBody {
  const source = sourceText(body, firstLine);
  const oversize = findOversize(source);
  if (oversize.length > 0) return { tree: emptyTree(), found: oversize };
  const guarded = guardCode(source.text);
  const { tree, found } = parseRepaired(guarded, source);
  const elements: Element[] = [];
  const deep = findDeepNode(tree, source, (node) => isElement(node) && elements.push(node));
  if (deep !== undefined) return { tree: emptyTree(), found: inOrder([...found, deep]) };
  found.push(...findGuarded(tree, guarded, source));
  locateAttributes(elements, source);
  normaliseTree(tree);
  found.push(...findForbidden(tree, source));
  return { tree, found: inOrder(found) };
}

const emptyTree = (): Root => ({ type: 'root', children: [] });

const inOrder = (found: Found[]): Found[] => found.toSorted((a, b) => a.line - b.line || a.column - b.column);
