import { html, type Html, type Part } from './html.ts';

export interface Column {
  name: Part;
  /** Figures are set to the right. */
  isFigure?: boolean;
}

export interface DataTable {
  caption: string;
  columns: readonly Column[];
  rows: readonly TableRow[];
  /** A closing row, such as a sum. */
  foot?: readonly Part[] | undefined;
}

/** Cells in the order of the columns; the first one names the row. */
export interface TableRow {
  id?: string | undefined;
  cells: readonly Part[];
}

/** A table in a region that scrolls by itself, so that a narrow screen never scrolls sideways. */
export function dataTable({ caption, columns, rows, foot }: DataTable): Html {
  const head = columns.map(({ name, isFigure }) =>
    isFigure ? html`<th scope="col" class="n">${name}</th>` : html`<th scope="col">${name}</th>`,
  );
  const toRow = ({ id, cells }: TableRow): Html =>
    html`<tr${id !== undefined && html` id="${id}"`}>${cells.map((cell, at) => toCell(cell, at, columns))}</tr>`;
  return html`<section class="scroll" tabindex="0" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${rows.map(toRow)}
      </tbody>
      ${
        foot &&
        html`<tfoot>
          ${toRow({ cells: foot })}
        </tfoot>`
      }
    </table>
  </section>`;
}

function toCell(cell: Part, at: number, columns: readonly Column[]): Html {
  if (at === 0) return html`<th scope="row">${cell}</th>`;
  return columns[at]?.isFigure ? html`<td class="n">${cell}</td>` : html`<td>${cell}</td>`;
}
