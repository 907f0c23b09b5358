import type { TableField } from '../../text/import-table-words.ts';
import type { Passage } from '../find/reading.ts';

/** A cell of an agreement's row, with what its column says. */
export interface RowCell {
  field: TableField;
  text: string;
  /** The heading of its column. */
  heading: string;
  /** Where the finders would have seen it. */
  passage: Passage;
}
