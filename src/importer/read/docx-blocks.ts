import { cleanText } from '../repair/clean-text.ts';
import { headingNumber } from '../repair/heading-number.ts';
import { listMarker } from '../repair/list-marker.ts';
import type { TypedBlock } from '../repair/promote-headings.ts';
import type { DocxCounter, DocxMarker } from './docx-numbering.ts';
import { docxRuns, type DocxRun } from './docx-runs.ts';
import type { DocxStyle } from './docx-styles.ts';
import { childElement, childElements, type XmlElement } from './parse-xml.ts';
import { note, type ReadingNotes } from './reading-notes.ts';
import { tableBlock } from './table-block.ts';

/** What is needed to read the blocks of a document. */
export interface DocxContext {
  styles: ReadonlyMap<string, DocxStyle>;
  count: DocxCounter;
  notes: ReadingNotes;
}

/** The blocks of a part: its paragraphs and tables, also those within content controls and frames. */
export function docxBlocks(parent: XmlElement, context: DocxContext): TypedBlock[] {
  return childElements(parent).flatMap((element) => {
    if (element.name === 'w:p') return [...paragraphBlocks(element, context), ...boxesIn(element, context)];
    if (element.name === 'w:tbl') return tableBlocks(element, context);
    return skipped.has(element.name) ? [] : docxBlocks(element, context);
  });
}

const skipped = new Set(['w:sectPr', 'w:sdtPr', 'w:del', 'w:moveFrom', 'mc:Fallback']);

function paragraphBlocks(paragraph: XmlElement, { styles, count, notes }: DocxContext): TypedBlock[] {
  const properties = childElement(paragraph, 'w:pPr');
  const style = styles.get(childElement(properties, 'w:pStyle')?.attributes['w:val'] ?? '');
  const runs = docxRuns(paragraph, style, notes);
  const level = style?.level ?? outlineLevel(properties);
  const marker =
    cleanText(runs.map(({ text }) => text).join('')) === '' ? undefined : markerOf(properties, style, count);
  return linesOf(runs).flatMap((line, at) => {
    const text = cleanText(line.map((run) => run.text).join(''));
    return text === '' ? [] : [blockOf(text, isBold(line), level, at === 0 ? marker : undefined)];
  });
}

function blockOf(
  text: string,
  bold: boolean,
  level: number | undefined,
  marker: DocxMarker | undefined,
): TypedBlock {
  const label = marker?.label ?? '';
  if (level !== undefined) {
    const own = headingNumber(text);
    return { kind: 'heading', level, ...(label === '' ? own : { number: label, text }) };
  }
  // A bold line of a list that counts `1.`, `2.` is a heading somebody numbered without a style.
  if (marker && !(bold && marker.isOrdered))
    return { kind: 'item', depth: marker.depth, isOrdered: marker.isOrdered, text };
  // `1.` typed by hand numbers a clause or a heading, and is a part of what it says.
  const typed = listMarker(text);
  if (typed && !marker && !/^\d+\.$/.test(typed.marker) && !(typed.isOrdered && bold))
    return { kind: 'item', depth: 0, isOrdered: typed.isOrdered, text: typed.text };
  return {
    kind: 'paragraph',
    text: label === '' ? text : `${label} ${text}`,
    ...(bold ? { isBold: true } : {}),
  };
}

/** The list that a paragraph states, with what it leaves to its style. */
function markerOf(
  properties: XmlElement | undefined,
  style: DocxStyle | undefined,
  count: DocxCounter,
): DocxMarker | undefined {
  const own = childElement(properties, 'w:numPr');
  if (!own || childElement(own, 'w:numId')) return count(own ?? style?.numbering);
  return count(
    style?.numbering && { ...own, children: [...own.children, ...childElements(style.numbering, 'w:numId')] },
  );
}

function outlineLevel(properties: XmlElement | undefined): number | undefined {
  const value = Number(childElement(properties, 'w:outlineLvl')?.attributes['w:val'] ?? 9);
  return value < 9 ? Math.min(value + 1, 6) : undefined;
}

/** A line break within a paragraph sets apart, as in an address. */
function linesOf(runs: readonly DocxRun[]): DocxRun[][] {
  const lines: DocxRun[][] = [[]];
  for (const { text, isBold: bold } of runs)
    text.split('\n').forEach((part, at) => {
      if (at > 0) lines.push([]);
      lines.at(-1)?.push({ text: part, isBold: bold });
    });
  return lines;
}

const isBold = (runs: readonly DocxRun[]): boolean =>
  runs.every((run) => run.isBold || !/[\p{L}\d]/u.test(run.text));

/** Text boxes stand in a paragraph but are read after it. */
function boxesIn(paragraph: XmlElement, context: DocxContext): TypedBlock[] {
  const boxes: XmlElement[] = [];
  find(paragraph, boxes);
  return boxes.flatMap((box) => docxBlocks(box, context));
}

function find(element: XmlElement, boxes: XmlElement[]): void {
  for (const child of childElements(element)) {
    if (child.name === 'w:txbxContent') boxes.push(child);
    else if (!skipped.has(child.name)) find(child, boxes);
  }
}

function tableBlocks(table: XmlElement, context: DocxContext): TypedBlock[] {
  const rows = rowsOf(table, 'w:tr').filter((row) => !isDeleted(row, context));
  const isHeading = rows[0] && childElement(rows[0], 'w:trPr', 'w:tblHeader') !== undefined;
  const cells = rows.map((row) => rowsOf(row, 'w:tc').map((cell) => docxBlocks(cell, context)));
  // A table of one column is a frame: what it holds is read as if it were not there.
  if (cells.every(({ length }) => length <= 1)) return cells.flat(2);
  return tableBlock(
    cells.map((row, at) =>
      row.map((blocks, column) => ({
        text: blocks.map(textOf).join(' '),
        span: spanOf(rowsOf(rows[at], 'w:tc')[column]),
      })),
    ),
    isHeading,
  );
}

function isDeleted(row: XmlElement, { notes }: DocxContext): boolean {
  const isGone = childElement(row, 'w:trPr', 'w:del') !== undefined;
  if (isGone) note(notes, 'tracked-changes');
  return isGone;
}

/** Rows and cells, also those within content controls. */
const rowsOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  childElements(element).flatMap((child) => {
    if (child.name === name) return [child];
    return /^w:(?:sdt|sdtContent|ins|customXml)$/.test(child.name) ? rowsOf(child, name) : [];
  });

const textOf = (block: TypedBlock): string => {
  if (block.kind === 'table') return block.rows.flat().join(' ');
  return block.kind === 'heading' && block.number !== undefined
    ? `${block.number} ${block.text}`
    : block.text;
};

const spanOf = (cell: XmlElement | undefined): number =>
  Math.min(
    50,
    Math.max(1, Number(childElement(cell, 'w:tcPr', 'w:gridSpan')?.attributes['w:val'] ?? 1) || 1),
  );
