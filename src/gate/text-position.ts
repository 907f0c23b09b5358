import type { Cause } from '../domain/problem.ts';
import type { Found } from '../domain/found.ts';

/** A cause at an offset in a text. */
export interface TextFault {
  cause: Cause;
  offset: number;
}

/** The same faults by line and column, both from 1. */
export function locateFaults(text: string, faults: readonly TextFault[]): Found[] {
  if (faults.length === 0) return [];
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return faults.map(({ cause, offset }) => {
    const line = lineAt(starts, offset);
    return { cause, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  });
}

function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
