import type { Remark } from '../document.ts';

/** A table in which every row is an agreement. Cells are clean texts; every row is as long as the heading. */
export interface SourceTable {
  heading: string[];
  rows: string[][];
  remarks: Remark[];
}
