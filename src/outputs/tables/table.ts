import type { AgreementNode, Archive } from '../../domain/archive.ts';
import { columnWords, type ColumnKey, type TableId } from '../../text/columns.ts';
import type { CsvCell } from '../../text/format-csv.ts';

/** What a cell holds. A `time` is as precise as it is known, a `day` is always a day. */
export type CellType = 'text' | 'time' | 'day' | 'integer' | 'number' | 'amount' | 'address';

/** A column: what it is called, what its cells hold, and how they are read from an item. */
export interface Column<Item> {
  key: ColumnKey;
  type: CellType;
  value: (item: Item, archive: Archive) => CsvCell;
  /** The words a cell may be, where only some may. */
  words?: readonly string[];
  isRequired?: boolean;
}

/** A table whatever its rows are made from. */
export interface Table {
  id: TableId;
  columns: readonly Omit<Column<never>, 'value'>[];
  /** The rows an agreement gives, in the order of the columns. */
  rowsOf: (node: AgreementNode, archive: Archive) => CsvCell[][];
  /** The columns that tell a row from all others. */
  primaryKey: readonly ColumnKey[];
}

/** A table of the items that agreements give. */
export const defineTable = <Item>(
  id: TableId,
  primaryKey: readonly ColumnKey[],
  columns: readonly Column<Item>[],
  itemsOf: (node: AgreementNode) => readonly Item[],
): Table => ({
  id,
  columns,
  primaryKey,
  rowsOf: (node, archive) =>
    itemsOf(node).map((item) => columns.map((column) => column.value(item, archive))),
});

export const headerOf = ({ columns }: Pick<Table, 'columns'>): string[] =>
  columns.map(({ key }) => columnWords[key].name);

type Value<Item> = Column<Item>['value'];

export const text = <Item>(key: ColumnKey, value: Value<Item>): Column<Item> => ({
  key,
  type: 'text',
  value,
});

/** A text that every row has. */
export const required = <Item>(key: ColumnKey, value: Value<Item>): Column<Item> => ({
  ...text(key, value),
  isRequired: true,
});

/** One of some fixed words, in the reader's language. */
export const choice = <Item>(
  key: ColumnKey,
  words: Readonly<Record<string, string>>,
  value: Value<Item>,
): Column<Item> => ({ key, type: 'text', words: [...new Set(Object.values(words))], value });

export const typed = <Item>(key: ColumnKey, type: CellType, value: Value<Item>): Column<Item> => ({
  key,
  type,
  value,
});
