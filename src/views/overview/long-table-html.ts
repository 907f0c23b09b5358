import { longTableWords as words } from '../../text/long-table.ts';
import { html, Html } from '../markup/html.ts';
import { shownRows, type LongTable } from './long-table.ts';

interface Shown {
  from?: number | undefined;
  to?: number | undefined;
  /** Where all of it stands. */
  path?: string | undefined;
  isTitled?: boolean | undefined;
}

/** Some rows of a long table, and the way to all of them. */
export function longTableHtml(
  { id, caption, columns, length, rows }: LongTable,
  { from = 0, to = shownRows, path, isTitled }: Shown = {},
): Html {
  const heads = columns.map(
    ({ name, isFigure }) => html`<th scope="col"${isFigure && html` class="n"`}>${name}</th>`,
  );
  const all =
    path !== undefined &&
    length > to &&
    html`<p>${words.shown(to)} <a href="${path}">${words.all(length)}</a></p>`;
  return html`<table class="list narrow-names${isTitled && ' titled'}" id="${id}"><caption>${caption}</caption><thead><tr>${heads}</tr></thead><tbody>${new Html(rows(from, to))}</tbody></table>${all}`;
}
