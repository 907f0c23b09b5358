import type { Block } from '../document.ts';
import { hasHeadingRow } from '../repair/heading-row.ts';

interface TableCell {
  text: string;
  /** How many columns it reaches over. */
  span: number;
}

/** A table from its cells, squared; one of a single column is only a frame around text. */
export function tableBlock(written: readonly (readonly TableCell[])[], isHeading?: boolean): Block[] {
  const rows = written
    .map((cells) => cells.flatMap(({ text, span }) => [text, ...Array<string>(span - 1).fill('')]))
    .filter((row) => row.some((text) => text !== ''));
  const width = Math.max(0, ...rows.map(({ length }) => length));
  if (width < 2) return rows.flat().map((text) => ({ kind: 'paragraph', text }));
  const squared = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  return [{ kind: 'table', rows: squared, hasHeading: isHeading || hasHeadingRow(squared) }];
}
