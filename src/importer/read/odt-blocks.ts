import { cleanText } from '../repair/clean-text.ts';
import { headingNumber } from '../repair/heading-number.ts';
import type { TypedBlock } from '../repair/promote-headings.ts';
import type { OdtStyles } from './odt-styles.ts';
import { odtRuns } from './odt-runs.ts';
import { childElements, type XmlElement } from './parse-xml.ts';
import { note, type ReadingNotes } from './reading-notes.ts';
import { tableBlock } from './table-block.ts';

export interface OdtContext {
  styles: OdtStyles;
  notes: ReadingNotes;
}

interface List {
  depth: number;
  style: string | undefined;
}

/** The blocks of a text: its paragraphs, lists and tables, also those within sections and indexes. */
export function odtBlocks(parent: XmlElement, context: OdtContext, list?: List): TypedBlock[] {
  return childElements(parent).flatMap((element) => blocksOf(element, context, list));
}

function blocksOf(element: XmlElement, context: OdtContext, list: List | undefined): TypedBlock[] {
  const { name, attributes } = element;
  if (name === 'text:tracked-changes') note(context.notes, 'tracked-changes');
  if (name === 'text:section' && attributes['text:display'] === 'none') {
    note(context.notes, 'hidden-text');
    return [];
  }
  if (skipped.has(name)) return [];
  if (name === 'text:p' || name === 'text:h') return paragraph(element, context, list);
  if (name === 'table:table') return table(element, context);
  if (name === 'text:list') {
    const style = attributes['text:style-name'] ?? list?.style;
    return odtBlocks(element, context, { depth: (list?.depth ?? -1) + 1, style });
  }
  return odtBlocks(element, context, list);
}

const skipped = new Set([
  'text:tracked-changes',
  'text:sequence-decls',
  'office:forms',
  'text:index-title-template',
]);

function paragraph(element: XmlElement, { styles, notes }: OdtContext, list: List | undefined): TypedBlock[] {
  const lines = odtRuns(element, styles, notes);
  const level = Number(element.attributes['text:outline-level'] ?? 1);
  return lines.flatMap(({ text: raw, isBold }, at): TypedBlock[] => {
    const text = cleanText(raw);
    if (text === '') return [];
    if (element.name === 'text:h')
      return [{ kind: 'heading', level: Math.min(Math.max(level, 1), 6), ...headingNumber(text) }];
    if (!list || at > 0) return [{ kind: 'paragraph', text, ...(isBold ? { isBold } : {}) }];
    return [{ kind: 'item', depth: list.depth, isOrdered: styles.isOrdered(list.style, list.depth), text }];
  });
}

function table(element: XmlElement, context: OdtContext): TypedBlock[] {
  const heading = childElements(element, 'table:table-header-rows').flatMap((rows) => rowsOf(rows));
  const rows = rowsOf(element);
  const cells = rows.map((row) =>
    childElements(row, 'table:table-cell').map((cell) => ({
      text: odtBlocks(cell, context).map(textOf).join(' '),
      span: Math.min(50, Math.max(1, Number(cell.attributes['table:number-columns-spanned'] ?? 1) || 1)),
    })),
  );
  return tableBlock(cells, heading.length > 0);
}

const rowsOf = (element: XmlElement): XmlElement[] =>
  childElements(element).flatMap((child) => {
    if (child.name === 'table:table-row') return [child];
    return /^table:table-(?:rows|header-rows|row-group)$/.test(child.name) ? rowsOf(child) : [];
  });

const textOf = (block: TypedBlock): string =>
  block.kind === 'table' ? block.rows.flat().join(' ') : block.text;
