import type { Block } from '../../../src/importer/document.ts';
import { wrapText } from './wrap-text.ts';

const left = 70;
const right = 525;
const sizes = [18, 15, 13, 12, 11.5, 11.5];

/** The drawing commands of each page on which the blocks are set. */
export function toPages(
  blocks: readonly Block[],
  { header, hasNumbers = false }: { header?: string; hasNumbers?: boolean },
): string[] {
  const pages: string[][] = [];
  let y = 0;
  const room = (height: number): void => {
    if (pages.length > 0 && y - height > 70) return;
    pages.push(header === undefined ? [] : [show(header, left, 805, 9)]);
    y = 770;
  };
  const line = (text: string, x: number, size: number, isBold = false): void => {
    room(size * 1.3);
    y -= size * 1.3;
    pages.at(-1)?.push(show(text, x, y, size, isBold));
  };
  blocks.forEach((block, at) => {
    const above = blocks[at - 1];
    y -= block.kind === 'item' && above?.kind === 'item' ? 0 : block.kind === 'heading' ? 14 : 9;
    if (block.kind === 'heading') {
      const size = sizes[block.level - 1] ?? 11.5;
      const text = block.number === undefined ? block.text : `${block.number} ${block.text}`;
      // A heading stays with what it heads.
      room(size * 1.3 + 40);
      for (const part of wrapped(text, right - left, size)) line(part, left, size, true);
    } else if (block.kind === 'table') {
      for (const row of block.rows) y = setRow(row, block.rows, y, room, () => pages.at(-1));
    } else if (block.kind === 'item') {
      const x = left + 18 * (block.depth + 1);
      wrapped(block.text, right - x, 11).forEach((part, index) => {
        line(part, x, 11);
        if (index === 0) pages.at(-1)?.push(show(block.isOrdered ? '1.' : '\u2022', x - 16, y, 11));
      });
    } else for (const part of wrapped(block.text, right - left, 11)) line(part, left, 11);
  });
  if (hasNumbers)
    pages.forEach((page, at) => page.push(show(`Sida ${at + 1} av ${pages.length}`, 270, 40, 9)));
  return pages.map((page) => page.join('\n'));
}

/** Cells are as wide as their column, wrapped, and the tallest decides where the next row begins. */
function setRow(
  row: readonly string[],
  rows: readonly (readonly string[])[],
  from: number,
  room: (height: number) => void,
  page: () => string[] | undefined,
): number {
  const widths = columnWidths(rows);
  const cells = row.map((text, column) => wrapped(text, (widths[column] ?? 0) - 12, 11));
  const height = Math.max(...cells.map(({ length }) => length)) * 14.3 + 5;
  const pageBefore = page();
  room(height);
  const y = page() === pageBefore ? from : 770;
  let x = left;
  cells.forEach((lines, column) => {
    lines.forEach((text, index) => page()?.push(show(text, x, y - 14.3 * (index + 1), 11)));
    x += widths[column] ?? 0;
  });
  return y - height;
}

/** Every column gets what it needs; where that is too much, the widest is cut. */
function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const needs = (rows[0] ?? []).map(
    (_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? '', 11))) + 14,
  );
  for (let over = sum(needs) - (right - left); over > 0.5; over = sum(needs) - (right - left)) {
    const widest = needs.indexOf(Math.max(...needs));
    needs[widest] = Math.max((needs[widest] ?? 0) - Math.max(10, over / 2), 60);
  }
  return needs;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const wrapped = (text: string, width: number, size: number): string[] =>
  wrapText(text, width, (part) => widthOf(part, size));

/** Helvetica's widths, near enough: narrow letters, capitals and the rest. */
const widthOf = (text: string, size: number): number =>
  sum(
    [...text].map((letter) =>
      /[ijl.,:;!|'()ftI -]/.test(letter) ? 0.3 : /[A-Z\u00C5\u00C4\u00D6mwMW%@]/.test(letter) ? 0.75 : 0.556,
    ),
  ) * size;

/** Draw a line of text. */
export const show = (text: string, x: number, y: number, size: number, isBold = false): string =>
  `BT /F${isBold ? 2 : 1} ${size} Tf 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm <${winAnsi(text)}> Tj ET`;

const special: Record<string, number> = {
  '\u2022': 0x95,
  '\u2013': 0x96,
  '\u2014': 0x97,
  '\u201D': 0x94,
  '\u201C': 0x93,
  '\u2019': 0x92,
  '\u20AC': 0x80,
  '\u2026': 0x85,
};

const winAnsi = (text: string): string =>
  [...text]
    .map((letter) => (special[letter] ?? (letter.codePointAt(0) ?? 63) & 255).toString(16).padStart(2, '0'))
    .join('');
