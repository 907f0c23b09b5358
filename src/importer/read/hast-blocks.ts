import type { Element, ElementContent, Nodes, Root } from 'hast';
import { headingNumber } from '../repair/heading-number.ts';
import type { TypedBlock } from '../repair/promote-headings.ts';
import { linesToBlocks } from '../repair/lines-to-blocks.ts';
import { textLines } from './text-lines.ts';
import { hastText, isBlock, isShown } from './hast-text.ts';
import { tableBlock } from './table-block.ts';

/** The blocks of a page. What is not shown and what is run is never text. */
export function hastBlocks(root: Root): TypedBlock[] {
  const blocks: TypedBlock[] = [];
  collect(root, { depth: 0, isOrdered: false }, blocks);
  return blocks;
}

interface List {
  depth: number;
  isOrdered: boolean;
}

/** Elements that stand in lines make a paragraph together, until one that stands by itself. */
function collect(parent: Nodes, list: List, blocks: TypedBlock[]): void {
  if (!('children' in parent)) return;
  let inline: ElementContent[] = [];
  const flush = (): void => {
    blocks.push(...paragraphs(inline));
    inline = [];
  };
  for (const child of parent.children) {
    if (child.type === 'text') inline.push(child);
    if (child.type !== 'element' || !isShown(child)) continue;
    if (!holdsBlocks(child)) {
      inline.push(child);
      continue;
    }
    flush();
    collectElement(child, list, blocks);
  }
  flush();
}

function collectElement(element: Element, list: List, blocks: TypedBlock[]): void {
  const { tagName } = element;
  if (tagName === 'table') return void blocks.push(...tableOf(element));
  if (/^h[1-6]$/.test(tagName)) {
    const text = hastText(element);
    if (text !== '') blocks.push({ kind: 'heading', level: Number(tagName[1]), ...headingNumber(text) });
    return;
  }
  const isList = tagName === 'ul' || tagName === 'ol';
  const inner = isList ? { depth: list.depth + 1, isOrdered: tagName === 'ol' } : list;
  const from = blocks.length;
  collect(element, inner, blocks);
  const first = blocks[from];
  // The first paragraph of an item is the item; what follows in it stays as it is.
  if (tagName !== 'li' || first?.kind !== 'paragraph') return;
  blocks[from] = {
    kind: 'item',
    depth: Math.max(0, list.depth - 1),
    isOrdered: list.isOrdered,
    text: first.text,
  };
}

/** A line break sets apart, as in an address. */
function paragraphs(inline: readonly ElementContent[]): TypedBlock[] {
  const lines: ElementContent[][] = [[]];
  for (const node of inline) {
    if (node.type === 'element' && node.tagName === 'br') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.flatMap((line): TypedBlock[] => {
    const written = line.map((node) => (node.type === 'text' ? node.value : ` ${hastText(node)} `)).join('');
    if (isBudget(written)) return linesToBlocks(textLines(written));
    const text = hastText({ type: 'root', children: line });
    if (text === '') return [];
    return [{ kind: 'paragraph', text, ...(line.every(isBoldOrEmpty) ? { isBold: true } : {}) }];
  });
}

/** Lines that end in amounts, or have tabs in them: a table that nobody drew. */
const isBudget = (written: string): boolean => (written.match(/(?:\t.*|\d{3}(?: ?kr)?)$/gm) ?? []).length > 1;

const isBoldOrEmpty = (node: ElementContent): boolean =>
  (node.type === 'element' && (node.tagName === 'strong' || node.tagName === 'b')) || hastText(node) === '';

const holdsBlocks = (element: Element): boolean =>
  isBlock(element) ||
  element.children.some((child) => child.type === 'element' && child.tagName !== 'br' && holdsBlocks(child));

function tableOf(table: Element): TypedBlock[] {
  const rows = rowsOf(table).map((row) =>
    row.children.filter((child) => child.type === 'element').filter(({ tagName }) => /^t[dh]$/.test(tagName)),
  );
  const isHeading = rows[0]?.every(({ tagName }) => tagName === 'th') === true;
  return tableBlock(
    rows.map((cells) => cells.map((cell) => ({ text: hastText(cell), span: spanOf(cell) }))),
    isHeading,
  );
}

const rowsOf = (element: Element): Element[] =>
  element.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName === 'table') return [];
    return child.tagName === 'tr' ? [child] : rowsOf(child);
  });

const spanOf = ({ properties }: Element): number =>
  Math.min(50, Math.max(1, Number(properties['colSpan'] ?? 1) || 1));
