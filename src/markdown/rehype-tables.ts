import type { Element, ElementContent, Nodes, Root } from 'hast';
import type { Plugin } from 'unified';
import { bodyText } from '../text/body.ts';
import { walk } from './walk.ts';

/** Let tables scroll by themselves, and set columns of figures to the right by the class our own tables use. */
export const rehypeTables: Plugin<[], Root> = () => (tree) => {
  const tables: Element[] = [];
  walk<Nodes>(tree, (node) => {
    if (node.type === 'element' && node.tagName === 'table') tables.push(node);
  });
  for (const [index, table] of tables.entries()) {
    alignCells(table);
    const inner: Element = { ...table };
    Object.assign(table, {
      tagName: 'section',
      properties: { className: ['scroll'], tabIndex: 0, ariaLabel: bodyText.table(index + 1) },
      children: [inner],
    });
  }
};

function alignCells(table: Element): void {
  const [head, ...body] = elementsIn(table).flatMap(elementsIn).map(elementsIn);
  head?.forEach((header, column) => {
    const cells = body.flatMap((row) => row[column] ?? []);
    const align = header.properties['align'] ?? (areAmounts(cells) ? 'right' : undefined);
    for (const cell of [header, ...cells]) {
      delete cell.properties['align'];
      if (align === 'right') cell.properties['className'] = ['n'];
    }
    // A header without words would be read out as an empty heading.
    if (header.children.length === 0) header.tagName = 'td';
  });
}

/** A form editor loses the alignment written in Markdown; a column of figures still belongs to the right. */
const areAmounts = (cells: readonly Element[]): boolean => {
  const texts = cells.map(textOf).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => AMOUNT.test(text));
};

const AMOUNT = /^[-\u2212\u2013]?\d[\d\s.,]*(?:kr|tkr|mnkr|%|procent)?$/;

const textOf = ({ children }: Element): string =>
  children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');

const elementsIn = ({ children }: Element): Element[] => children.filter(isElement);

const isElement = (node: ElementContent): node is Element => node.type === 'element';
