import type { Nodes } from 'mdast';
import { bodyText } from '../text/body.ts';
import { attributeOf, componentOf, isElement } from './element.ts';

/** Gives the figure that a field of the frontmatter states, as a reader sees it. */
export type ReadAmount = (path: string) => string | undefined;

/** The agreement's own words in some nodes: blocks on lines of their own, without notes and footnotes. */
export const plainText = (nodes: readonly Nodes[], amount: ReadAmount): string =>
  nodes
    .map((node) => textOf(node, amount))
    .join('')
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();

function textOf(node: Nodes, amount: ReadAmount): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replaceAll('\n', ' ');
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  if (node.type === 'footnoteDefinition') return '';
  if (isElement(node)) {
    const component = componentOf(node);
    if (component === 'Saknas') return bodyText.missing(attributeOf(node, 'vad') ?? '');
    if (component === 'Belopp') return amount(attributeOf(node, 'falt') ?? '') ?? bodyText.amountMissing;
    if (component === 'Not') return '';
  }
  if (!('children' in node)) return '';
  const text = node.children.map((child) => textOf(child, amount)).join('');
  if (node.type === 'tableCell') return `${text}\t`;
  return BLOCKS.has(node.type) ? `${text}\n` : text;
}

const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'tableRow', 'blockquote', 'mdxJsxFlowElement']);
