import { pageMakers, type PageMaker } from '../frame/page-maker.ts';
import { pagination } from '../list/pagination.ts';
import { html } from '../markup/html.ts';
import { numbered, paginate } from '../paginate.ts';
import { longTableHtml } from './long-table-html.ts';
import { shownRows, type LongTable } from './long-table.ts';

/** The pages of every table that is too long for its overview. */
export const tablePages = (
  tables: readonly LongTable[],
  overview: { label: string; href: string },
  pathOf: (id: string) => string,
): PageMaker[] =>
  tables
    .filter(({ length }) => length > shownRows)
    .flatMap((table) =>
      pageMakers(paginate(pathOf(table.id), table.length), (part) => {
        const title = numbered(`${overview.label}: ${table.caption}`, part);
        return {
          title,
          description: title,
          crumbs: [overview, { label: table.caption }],
          content: html`<h1>${title}</h1>${longTableHtml(table, { from: part.from, to: part.to })}${pagination(part)}`,
        };
      }),
    );
