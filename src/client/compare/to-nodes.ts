import type { Tree } from './tree.ts';

const svg = 'http://www.w3.org/2000/svg';

/** A tree as nodes of the page; every word becomes text and nothing is ever read as markup. */
export function toNodes(tree: Tree, isDrawing = false): Node[] {
  if (tree === undefined || tree === false || tree === '') return [];
  if (typeof tree === 'string') return [document.createTextNode(tree)];
  if (isList(tree)) return tree.flatMap((part) => toNodes(part, isDrawing));
  const isSvg = isDrawing || tree.tag === 'svg';
  const element = isSvg ? document.createElementNS(svg, tree.tag) : document.createElement(tree.tag);
  for (const [name, value] of Object.entries(tree.attributes)) element.setAttribute(name, value);
  element.append(...tree.children.flatMap((child) => toNodes(child, isSvg)));
  return [element];
}

const isList = (tree: Exclude<Tree, string | false | undefined>): tree is readonly Tree[] =>
  Array.isArray(tree);
