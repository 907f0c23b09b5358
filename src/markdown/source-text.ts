import type { Point } from 'unist';
import type { Cause } from '../domain/problem.ts';
import type { Found } from '../domain/found.ts';

/** A body with as many empty lines above it as its file has, so that every position is the file's own. */
export interface SourceText {
  text: string;
  /** Where the body itself begins. */
  start: number;
  offsetAt: (line: number, column: number) => number;
  placeAt: (offset: number) => { line: number; column: number };
  found: (cause: Cause, offset: number) => Found;
}

/** Prepare a body for parsing. `firstLine` is the line of the file where it begins. */
export function sourceText(body: string, firstLine: number): SourceText {
  const start = Math.max(0, firstLine - 1);
  const text = '\n'.repeat(start) + body;
  let starts: number[] | undefined;
  const lineStarts = (): number[] => (starts ??= startsOfLines(text));
  const placeAt = (offset: number): { line: number; column: number } => {
    const line = lineOf(lineStarts(), offset);
    return { line: line + 1, column: offset - (lineStarts()[line] ?? 0) + 1 };
  };
  return {
    text,
    start,
    placeAt,
    offsetAt: (line, column) => (lineStarts()[line - 1] ?? text.length) + column - 1,
    found: (cause, offset) => ({ cause, ...placeAt(offset) }),
  };
}

/** Where a node begins in the text. Every node that a parser made has a position. */
export const startOf = (node: { position?: { start: Point } | undefined }): number =>
  node.position?.start.offset ?? 0;

/** Where a node ends in the text. */
export const endOf = (node: { position?: { end: Point } | undefined }): number =>
  node.position?.end.offset ?? 0;

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** The index of the last line that starts at or before an offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
