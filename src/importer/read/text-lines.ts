import { cleanText } from '../repair/clean-text.ts';
import type { Cell, Line } from '../repair/line.ts';
import { joinMarker } from '../repair/marker-cell.ts';

/** A plain text as lines, with what its empty lines, tabs and columns of spaces say. */
export function textLines(text: string): Line[] {
  const lines: Line[] = [];
  const pages = text.split('\f');
  const spacing = lineSpacing(text);
  pages.forEach((page, index) => {
    let empty = index === 0 ? 1 : 0;
    for (const raw of page.split(/\r\n?|\n|\u2028|\u2029/)) {
      const line = toLine(raw);
      if (!line) {
        empty += 1;
        continue;
      }
      lines.push({ ...line, isApart: empty > spacing, ...(pages.length > 1 ? { page: index + 1 } : {}) });
      empty = 0;
    }
  });
  // Where every paragraph is one long line, every line is a paragraph.
  const isUnbroken = lines.filter(({ end }) => end > 140).length > lines.length / 8;
  return isUnbroken ? lines.map((line) => ({ ...line, isApart: true })) : lines;
}

function toLine(raw: string): Omit<Line, 'isApart'> | undefined {
  const wide = raw.replace(/\u00AD/g, '').replace(/[\u00A0\u2007\u202F]/g, ' ');
  const cells = cellsOf(wide);
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return undefined;
  return { text: cells.map(({ text }) => text).join(' '), start: first.start, end: last.end, cells };
}

/** Parts between tabs, or between three spaces or more. A tab reaches far enough to be a column of its own. */
function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const part of line.split(/(\t+| {3,})/)) {
    const text = cleanText(part);
    if (text !== '') cells.push({ text, start: column, end: column + text.length });
    column = part.startsWith('\t')
      ? (Math.floor(column / tabStop) + part.length) * tabStop
      : column + part.length;
  }
  return joinMarker(cells);
}

/** Wider than any label, so that labels of different lengths have their amounts in one column. */
const tabStop = 200;

/** How many empty lines stand between lines of one paragraph: texts taken from a PDF often have one. */
function lineSpacing(text: string): number {
  const gaps = [...text.matchAll(/(\S)[^\S\n]*\r?\n[^\S\n]*\r?\n[^\S\n]*(\S)/g)];
  const inside = gaps.filter(
    ([, before = '', after = '']) => /[\p{L},]/u.test(before) && /\p{Ll}/u.test(after),
  );
  return gaps.length >= 5 && inside.length > gaps.length / 3 ? 1 : 0;
}
