import { html, type Part } from '../markup/html.ts';

/** So many rows of each table stand on an overview. */
export const shownRows = 30;

/** A table that may be long: an overview shows its first rows, pages of its own show all of them. */
export interface LongTable {
  /** Its place on the overview and the last part of its own address. */
  id: string;
  caption: string;
  columns: readonly LongColumn[];
  length: number;
  /** The markup of some rows. Made as text, since a component for each would cost more than all the rest. */
  rows: (from: number, to: number) => string;
}

export interface LongColumn {
  name: string;
  isFigure?: boolean;
}

interface Source<Item> {
  id: string;
  caption: string;
  columns: readonly LongColumn[];
  items: readonly Item[];
  /** Cells in the order of the columns; the first one names the row. */
  cells: (item: Item) => readonly Part[];
}

/** A long table of items, whose rows are made only when they are shown. */
export const longTable = <Item>({ id, caption, columns, items, cells }: Source<Item>): LongTable => ({
  id,
  caption,
  columns,
  length: items.length,
  rows: (from, to) => {
    let text = '';
    for (const item of items.slice(from, to)) text += toRow(cells(item), columns);
    return text;
  },
});

/** Every cell tells its column, for screens where a row is a block. */
function toRow([name, ...rest]: readonly Part[], columns: readonly LongColumn[]): string {
  const cells = rest.map((cell, index) => {
    const column = columns[index + 1];
    return column?.isFigure
      ? html`<td class="n" data-l="${column.name}">${cell}</td>`
      : html`<td data-l="${column?.name}">${cell}</td>`;
  });
  return html`<tr><th scope="row">${name}</th>${cells}</tr>`.text;
}
