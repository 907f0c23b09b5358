import { escapeHtml } from '../../text/escape-html.ts';
import type { Tree } from './tree.ts';

/** A tree as HTML for the build; every word in it is escaped. */
export function toMarkup(tree: Tree): string {
  if (!tree) return '';
  if (typeof tree === 'string') return escapeHtml(tree);
  if (isList(tree)) return tree.map(toMarkup).join('');
  const attributes = Object.entries(tree.attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');
  return `<${tree.tag}${attributes}>${tree.children.map(toMarkup).join('')}</${tree.tag}>`;
}

const isList = (tree: Exclude<Tree, string | false | undefined>): tree is readonly Tree[] =>
  Array.isArray(tree);
