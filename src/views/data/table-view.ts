import type { Archive } from '../../domain/archive.ts';
import { formatsOf } from '../../outputs/formats.ts';
import { headerOf, type Table } from '../../outputs/tables/table.ts';
import { columnWords, tableWords } from '../../text/columns.ts';
import { dataPage as words } from '../../text/data-page.ts';
import { dataTable } from '../markup/data-table.ts';
import { html, type Html } from '../markup/html.ts';
import { dataSection } from './data-section.ts';
import { fileList } from './file-list.ts';

const mostRows = 5;

/** A table of the open data for people: where it is, what its columns mean, and how it begins. */
export function tableView(table: Table, archive: Archive): Html {
  const { title, sv, en } = tableWords[table.id];
  const files = formatsOf('archive').filter(({ dataset }) => dataset === table.id);
  return html`<h1>${words.tableTitle(title)}</h1><p class="lead">${sv}</p><p lang="en">${en}</p>${fileList(files, archive)}${dataSection('borjan', words.preview, undefined, previewOf(table, archive))}${dataSection('kolumner', words.columnsTitle, undefined, columnsOf(table))}`;
}

function previewOf(table: Table, archive: Archive): Html {
  const rows = firstRows(table, archive);
  if (rows.length === 0) return html`<p>${words.empty}</p>`;
  return dataTable({
    caption: words.previewCaption(rows.length, tableWords[table.id].title),
    columns: headerOf(table).map((name, at) => ({
      name,
      isFigure: figures.has(table.columns[at]?.type ?? 'text'),
    })),
    rows: rows.map((cells) => ({ cells })),
  });
}

const figures: ReadonlySet<string> = new Set(['amount', 'number', 'integer']);

function firstRows(table: Table, archive: Archive): (string | number | undefined)[][] {
  const rows = [];
  for (const node of archive.agreements) {
    rows.push(...table.rowsOf(node, archive));
    if (rows.length >= mostRows) break;
  }
  return rows.slice(0, mostRows);
}

const columnsOf = ({ id, columns }: Table): Html =>
  dataTable({
    caption: `${tableWords[id].title}: ${words.columns(columns.length)}`,
    columns: [
      { name: words.columnName },
      { name: words.type },
      { name: words.swedish },
      { name: words.english },
    ],
    rows: columns.map(({ key, type, words: fixed }) => {
      const { name, sv, en } = columnWords[key];
      return {
        cells: [
          html`<code>${name}</code>`,
          fixed ? fixed.join(', ') : words.types[type],
          sv,
          html`<span lang="en">${en}</span>`,
        ],
      };
    }),
  });
