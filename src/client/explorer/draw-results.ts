import { timelineChart } from '../../charts/timeline-chart.ts';
import type { AgreementRow } from '../../domain/agreement-row.ts';
import { explorerText as words } from '../../text/explorer.ts';
import { formatBasis, formatMoney, formatRoundKronor } from '../../text/format-money.ts';
import { compareChoiceText } from '../../text/compare-choice.ts';
import { el, type Tree, type TreeElement } from '../compare/tree.ts';
import type { Addresses } from './addresses.ts';
import { cells, type CellPart } from './cells.ts';
import { figureColumns, largestFirst, type ColumnName } from './columns.ts';
import type { ExplorerState } from './explorer-state.ts';
import type { ExplorerTable } from './explorer-table.ts';

/** What results are drawn with. */
export interface Drawing {
  table: ExplorerTable;
  state: ExplorerState;
  addresses: Addresses;
}

/** Agreements as a table with the chosen columns; every heading sorts. */
export function drawTable(rows: readonly AgreementRow[], drawing: Drawing): Tree {
  const { state } = drawing;
  const caption = words.caption(words.orders[state.sort], state.isReversed);
  return el(
    'table',
    { class: 'list explored' },
    el('caption', {}, caption),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        state.columns.map((name) => toHeading(name, state)),
      ),
    ),
    el('tbody', {}, drawRows(rows, drawing)),
  );
}

/** The rows alone, so that more can be added to a table. */
export const drawRows = (rows: readonly AgreementRow[], drawing: Drawing): Tree[] =>
  rows.map((row) =>
    el(
      'tr',
      {},
      drawing.state.columns.map((name) => toCell(name, row, drawing)),
    ),
  );

/** Agreements as a list: the name, and the rest in two lines. */
export const drawItems = (rows: readonly AgreementRow[], { table, addresses }: Drawing): Tree[] =>
  rows.map((row) => {
    const about = (['municipality', 'parties', 'period', 'state', 'held'] as const)
      .map((name) =>
        cells[name](row, table, addresses)
          .map(({ text }) => text)
          .join(', '),
      )
      .filter(Boolean);
    return el(
      'li',
      {},
      toLinks(cells.title(row, table, addresses)),
      el('p', { class: 'q' }, about.join(' · ')),
      el('p', {}, sumOf(row)),
      toChoice(row),
    );
  });

/** The rows on a line of years, drawn as on the other pages; undefined where none of them has a period. */
export const toChart = (rows: readonly AgreementRow[]): ReturnType<typeof timelineChart<AgreementRow>> =>
  timelineChart(rows);

function toHeading(name: ColumnName, { sort, isReversed }: ExplorerState): TreeElement {
  const direction = largestFirst.has(name) === isReversed ? 'ascending' : 'descending';
  return el(
    'th',
    {
      scope: 'col',
      class: figureColumns.has(name) && 'n',
      'aria-sort': sort === name && direction,
    },
    el('button', { type: 'button', 'data-do': 'sort', 'data-column': name }, words.columns[name]),
  );
}

function toCell(name: ColumnName, row: AgreementRow, { table, addresses }: Drawing): TreeElement {
  const parts = toLinks(cells[name](row, table, addresses));
  if (name === 'title') return el('th', { scope: 'row' }, parts, toChoice(row));
  return el('td', { class: figureColumns.has(name) && 'n', 'data-l': words.columns[name] }, parts);
}

const toLinks = (parts: readonly CellPart[]): Tree[] =>
  parts.flatMap(({ text, href }, index) => [
    index > 0 && ', ',
    href === undefined ? text : el('a', { href }, text),
  ]);

const toChoice = ({ id, title, held }: AgreementRow): Tree =>
  held !== 'mentioned' &&
  el('compare-choice', { 'data-agreement': id, 'data-name': compareChoiceText.addTitle(title) });

/** The sum with what it covers; a worked-out one says so. */
function sumOf({ money, monthOre, unknownMoney }: AgreementRow): string {
  if (!money) return words.noSum[unknownMoney ?? 'notStated'];
  const stated = `${formatMoney(money)} ${formatBasis(money)}`;
  return monthOre === undefined ? stated : `${stated} (${words.inMonth(formatRoundKronor(monthOre))})`;
}
