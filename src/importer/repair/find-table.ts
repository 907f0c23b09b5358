import type { Table } from '../document.ts';
import { standsAlone, wasBrokenOnPurpose, type Flow } from './flow.ts';
import type { Cell, Line } from './line.ts';
import { hasHeadingRow } from './heading-row.ts';

type Join = (texts: readonly string[]) => string;

/** The table that begins at a line, and how many lines it takes: at least two whose parts stand in columns. */
export function findTable(flow: Flow, at: number, join: Join): { block: Table; count: number } | undefined {
  const from = firstParted(flow, at);
  if (from === undefined) return undefined;
  const lines = [...flow.lines.slice(at, from), ...linesOfTable(flow, from)];
  const columns = columnsOf(lines);
  if (columns.length < 2 || lines.filter(({ cells }) => cells.length > 1).length < 2) return undefined;
  const rows = rowsOf(lines, columns, flow).map((row) =>
    columns.map((_, column) => join(row.flatMap((line) => line[column] ?? []))),
  );
  return { block: { kind: 'table', rows, hasHeading: hasHeadingRow(rows) }, count: lines.length };
}

/** The first line with parts: this one, or one below it that ends the label which this one begins. */
function firstParted({ lines, width }: Flow, at: number): number | undefined {
  for (let next = at; next <= at + 2; next += 1) {
    const [line, below] = [lines[next], lines[next + 1]];
    if (!line) return undefined;
    if (line.cells.length > 1) return next;
    const isOpen = below && !below.isApart && !/[.:!?]$/.test(line.text) && below.rank === line.rank;
    const label = below?.cells[0];
    if (!isOpen || !label || below.cells.length < 2 || line.rank !== undefined) return undefined;
    const isWrapped =
      /^[\p{Ll})]/u.test(below.text) || !wasBrokenOnPurpose(line, below, Math.max(label.end, width * 0.6));
    if (!isWrapped) return undefined;
  }
  return undefined;
}

/** On until the lines stop having parts; a label that was wrapped has none, and stands above or below one that has. */
function linesOfTable({ lines }: Flow, at: number): Line[] {
  let end = at + 1;
  for (let next = end; next < lines.length && next - end < 4; next += 1) {
    const line = lines[next];
    if (!line || line.rank !== lines[at]?.rank) break;
    if (line.cells.length === 1 && standsAlone(lines, next)) break;
    if (line.cells.length > 1) end = next + 1;
  }
  const table = lines.slice(at, end);
  const starts = table.filter(({ cells }) => cells.length > 1).flatMap(({ cells }) => cells);
  const left = Math.min(...starts.map(({ start }) => start));
  // The last row's label may go on below.
  for (let line = lines[end]; line && isContinuation(line, starts, left); line = lines[end]) {
    table.push(line);
    end += 1;
  }
  return table;
}

const isContinuation = (line: Line, cells: readonly Cell[], left: number): boolean =>
  !line.isApart &&
  /^[\p{Ll}(]/u.test(line.text) &&
  line.start >= left - 2 &&
  cells.some(({ start }) => Math.abs(start - line.start) <= 3);

/** Columns are the stretches that the parts of the lines cover together. */
function columnsOf(lines: readonly Line[]): Stretch[] {
  const columns: Stretch[] = [];
  const cells = lines.filter((line) => line.cells.length > 1).flatMap((line) => line.cells);
  for (const { start, end } of cells.toSorted((a, b) => a.start - b.start)) {
    const last = columns.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else columns.push({ start, end });
  }
  return columns;
}

interface Stretch {
  start: number;
  end: number;
}

/** The cells' texts by column, line by line, for each row. */
type Row = (string | undefined)[][];

function rowsOf(lines: readonly Line[], columns: readonly Stretch[], flow: Flow): Row[] {
  const hasRoom = lines.slice(1).filter(({ isApart }) => isApart).length >= Math.max(1, lines.length / 6);
  const rows: Row[] = [];
  let above: { line: Line; texts: Row[number] } | undefined;
  lines.forEach((line, at) => {
    const texts = columns.map((column) => textIn(line, column, columns));
    const isNew =
      !above ||
      (hasRoom
        ? line.isApart || isOwnRow(texts, rows.at(-1))
        : startsRow(texts, line, above, { next: lines[at + 1], label: columns[0], flow }));
    if (isNew) rows.push([texts]);
    else rows.at(-1)?.push(texts);
    above = { line, texts };
  });
  return rows;
}

/** A label with an amount is a row, whatever the room, when the row above has its amount. */
const isOwnRow = (texts: Row[number], row: Row | undefined): boolean =>
  /^\p{Lu}/u.test(texts[0] ?? '') &&
  texts.some(
    (text, at) => at > 0 && /\d$|\d kr$/.test(text ?? '') && row?.some((line) => /\d/.test(line[at] ?? '')),
  );

interface Around {
  next: Line | undefined;
  label: Stretch | undefined;
  flow: Flow;
}

/** Without room between rows, a line that has several parts is a row, and a label alone goes with what it fits. */
function startsRow(
  texts: Row[number],
  line: Line,
  above: { line: Line; texts: Row[number] },
  { next, label, flow }: Around,
): boolean {
  const [first] = texts;
  if (first === undefined || /^[\p{Ll}(]/u.test(first) || opensParenthesis(above.texts[0])) return false;
  const isComplete = above.texts.slice(1).some((text) => text !== undefined);
  const isLabelAlone = texts.slice(1).every((text) => text === undefined);
  if (isComplete && !isLabelAlone) return true;
  if (isComplete && next && next.cells.length > 1)
    return (
      opensParenthesis(first) ||
      /^\p{Ll}/u.test(next.text) ||
      !wasBrokenOnPurpose(line, next, flow.width * 0.8)
    );
  const labelAbove: Line = { ...above.line, end: above.line.cells[0]?.end ?? above.line.end };
  return wasBrokenOnPurpose(labelAbove, line, label?.end ?? flow.width);
}

const opensParenthesis = (text = ''): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

/** What a line has in a column. A part that reaches over several belongs to the first. */
function textIn(line: Line, column: Stretch, columns: readonly Stretch[]): string | undefined {
  const cells = line.cells.filter((cell) => columnOf(cell, columns) === column);
  return cells.length === 0 ? undefined : cells.map(({ text }) => text).join(' ');
}

const columnOf = ({ start, end }: Cell, columns: readonly Stretch[]): Stretch | undefined =>
  columns.find((column) => start < column.end && end > column.start) ??
  columns.toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
