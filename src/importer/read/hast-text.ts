import type { Element, Nodes } from 'hast';
import { cleanText } from '../repair/clean-text.ts';

/** All text of a node that a reader of the page sees, on one line. */
export const hastText = (node: Nodes): string => cleanText(collect(node));

function collect(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && !isShown(node))) return '';
  const text = node.children.map(collect).join('');
  return node.type === 'element' && isBlock(node) ? ` ${text} ` : text;
}

/** Scripts, styles, forms, deleted text and what the page itself hides are not. */
export const isShown = ({ tagName, properties }: Element): boolean =>
  !unseenTags.has(tagName) &&
  properties['hidden'] === undefined &&
  !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(String(properties['style'] ?? ''));

/** Whether an element stands by itself and not in a line of text. */
export const isBlock = ({ tagName }: Element): boolean => blockTags.has(tagName);

const unseenTags = new Set(
  'script style template noscript iframe object embed svg math head title select textarea button del s strike'.split(
    ' ',
  ),
);
const blockTags = new Set(
  [
    'address article aside blockquote body br caption dd details div dl dt figcaption figure footer form',
    'h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
  ].flatMap((tags) => tags.split(' ')),
);
