import { cleanInside, cleanText } from '../repair/clean-text.ts';
import type { Cell, Line } from '../repair/line.ts';
import { joinMarker } from '../repair/marker-cell.ts';
import type { PdfPage, PdfPiece } from './pdf-page.ts';
import { rankOf, type TypeStyle } from './pdf-type.ts';

/** The lines of a PDF from top to bottom, with cells where there is room between pieces, and headings by their type. */
export function pdfLines(pages: readonly PdfPage[]): Line[] {
  const set = pages.flatMap((page) => rowsOf(page.pieces).map((pieces) => ({ page: page.number, pieces })));
  const lines = set.flatMap(({ page, pieces }) => {
    const cells = joinMarker(cellsOf(pieces));
    return cells.length === 0 ? [] : [{ page, cells, ...typeOf(pieces) }];
  });
  const pitch = pitchOf(lines);
  const rank = rankOf(
    lines.map(({ cells, size, isBold }) => ({ text: cells.map(({ text }) => text).join(' '), size, isBold })),
  );
  const ranks = lines.flatMap((line) => (line.cells.length === 1 ? (rank(line) ?? []) : []));
  // A title alone says nothing of how headings are set.
  const hasType = ranks.length > 2 || new Set(ranks).size > 1;
  return lines.map(({ page, cells, size, isBold, y }, at) => {
    const above = lines[at - 1];
    const gap = above && above.page === page ? (above.y - y) / Math.max(size, above.size) : undefined;
    const level = cells.length === 1 ? rank({ size, isBold }) : undefined;
    return {
      text: cells.map(({ text }) => text).join(' '),
      page,
      start: cells[0]?.start ?? 0,
      end: cells.at(-1)?.end ?? 0,
      isApart: gap === undefined ? at === 0 : gap > pitch * 1.22,
      cells,
      ...(level === undefined ? (hasType ? { isText: true } : {}) : { rank: level }),
    };
  });
}

interface SetLine extends TypeStyle {
  page: number;
  cells: Cell[];
  y: number;
}

/** Pieces that stand on one line, from left to right. */
function rowsOf(pieces: readonly PdfPiece[]): PdfPiece[][] {
  const rows: PdfPiece[][] = [];
  for (const piece of pieces.filter(({ text }) => text.trim() !== '').toSorted((a, b) => b.y - a.y)) {
    const first = rows.at(-1)?.[0];
    if (first && first.y - piece.y < Math.max(first.size, piece.size) * 0.35) rows.at(-1)?.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x));
}

/** Room wider than the widest space of justified text parts two cells. */
function cellsOf(pieces: readonly PdfPiece[]): Cell[] {
  const cells: Cell[] = [];
  for (const { text, x, width, size } of pieces) {
    const last = cells.at(-1);
    const gap = last ? x - last.end : Infinity;
    const clean = cleanInside(text);
    if (last && gap < size * 1.1) {
      const isSpaced = gap > size * 0.15 && !/ $/.test(last.text) && !clean.startsWith(' ');
      last.text = `${last.text}${isSpaced ? ' ' : ''}${clean}`;
      last.end = Math.max(last.end, x + width);
    } else cells.push({ text: clean, start: x, end: x + width });
  }
  return cells.map((cell) => ({ ...cell, text: cleanText(cell.text) })).filter(({ text }) => text !== '');
}

/** A line has the type that most of its letters have, and is bold only if all are. */
function typeOf(pieces: readonly PdfPiece[]): TypeStyle & { y: number } {
  const longest = pieces.toSorted((a, b) => b.text.length - a.text.length)[0];
  const letters = pieces.filter(({ text }) => /[\p{L}\d]/u.test(text));
  return {
    size: longest?.size ?? 0,
    isBold: letters.length > 0 && letters.every(({ isBold }) => isBold),
    y: longest?.y ?? 0,
  };
}

/** How far apart the lines of a paragraph stand, in sizes of their type: the least that is common. */
function pitchOf(lines: readonly SetLine[]): number {
  const counts = new Map<number, number>();
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    if (!above || above.page !== line.page || Math.abs(above.size - line.size) > 0.5) return;
    const gap = Math.round(((above.y - line.y) / line.size) * 20) / 20;
    if (gap > 0.8 && gap < 3) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  });
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const often = [...counts].filter(([, count]) => count >= Math.max(2, all / 10)).map(([gap]) => gap);
  return often.length === 0 ? 1.3 : Math.min(...often);
}
