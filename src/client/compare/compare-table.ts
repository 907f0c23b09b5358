import { compare, silenceOf, type ComparedRow } from '../../domain/compare.ts';
import { compareGroups, type CompareGroup, type Profile, type Silence } from '../../domain/profile.ts';
import { comparePage } from '../../text/compare-page.ts';
import {
  compareGroupIds,
  compareGroupWords,
  compareWords as words,
  gatheredWords,
} from '../../text/compare.ts';
import { listWords } from '../../text/list-words.ts';
import { cellTree } from './compare-cell.ts';
import { changeText, changeSentence } from './change-text.ts';
import { el, type Tree, type TreeElement } from './tree.ts';

/** A comparison as a table: what differs is said in words, and what no agreement says is gathered in a line. */
export function compareTable(profiles: readonly Profile[], { canRemove = false } = {}): TreeElement {
  const rows = Map.groupBy(compare(profiles), ({ group }) => group);
  const titles = profiles.map(({ title }) => title);
  return el(
    'table',
    { class: 'compare' },
    el('caption', {}, words.caption(titles), el('span', { class: 'q' }, words.changeNote)),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        el('th', { scope: 'col' }, words.subject),
        profiles.map((profile) => columnHead(profile, canRemove)),
      ),
    ),
    // Seen on paper only, where the rows that differ come first.
    el(
      'tbody',
      { class: 'rest' },
      el('tr', { class: 'group' }, el('td', { colspan: String(profiles.length + 1) }, words.sheet.same)),
    ),
    compareGroups.flatMap((group) => groupBody(group, rows.get(group) ?? [], profiles)),
  );
}

/** The way to each group of rows, since the table is long. */
export const compareContents = (profiles: readonly Profile[]): TreeElement => {
  const present = new Set(profiles.flatMap(({ rows }) => rows.map(({ group }) => group)));
  const links = compareGroups
    .filter((group) => present.has(group))
    .map((group) => el('li', {}, el('a', { href: `#${compareGroupIds[group]}` }, compareGroupWords[group])));
  return el('nav', { class: 'contents', 'aria-label': words.contents }, el('ul', {}, links));
};

const columnHead = ({ id, title, href }: Profile, canRemove: boolean): TreeElement =>
  el(
    'th',
    { scope: 'col' },
    el('a', { href }, title),
    canRemove &&
      el(
        'button',
        { type: 'button', 'data-remove': id, 'aria-label': comparePage.remove(title) },
        comparePage.removeShort,
      ),
  );

function groupBody(group: CompareGroup, rows: readonly ComparedRow[], profiles: readonly Profile[]): Tree[] {
  if (rows.length === 0) return [];
  const silent = Map.groupBy(rows, (row) => commonSilence(row, profiles));
  const told = silent.get(undefined) ?? [];
  const width = String(profiles.length + 1);
  const gathered = [...silent].flatMap(([silence, some]): Tree[] =>
    silence === undefined
      ? []
      : [
          el(
            'tr',
            { class: 'same' },
            el(
              'td',
              { colspan: width, class: 'gathered' },
              `${gatheredWords[silence]}: ${listWords(some.map(({ label }) => label))}.`,
            ),
          ),
        ],
  );
  const body = { class: told.some(({ differs }) => differs) ? undefined : 'same' };
  const head = el(
    'tr',
    { class: 'group', id: compareGroupIds[group] },
    el('th', { scope: 'rowgroup', colspan: width }, compareGroupWords[group]),
  );
  return [
    el(
      'tbody',
      body,
      head,
      told.map((row) => rowTree(row, profiles)),
      gathered,
    ),
  ];
}

/** The one way in which every agreement is silent; undefined where some agreement says something. */
function commonSilence({ cells, group }: ComparedRow, profiles: readonly Profile[]): Silence | undefined {
  const silences = profiles.map((profile, index) => silenceOf(cells[index], profile, group));
  return silences.every((silence) => silence === silences[0]) ? silences[0] : undefined;
}

function rowTree(row: ComparedRow, profiles: readonly Profile[]): TreeElement {
  const { label, cells, change, group, key } = row;
  const last = cells.length - 1;
  const state = row.differs ? 'differs' : row.isUnsure ? 'unsure' : 'same';
  const sentence = row.differs ? changeSentence(change) : undefined;
  return el(
    'tr',
    { class: state },
    el(
      'th',
      { scope: 'row' },
      label,
      state !== 'same' &&
        el('span', { class: 'verdict' }, state === 'differs' ? words.differs : words.isUnsure),
      sentence && el('span', { class: 'q' }, sentence),
    ),
    profiles.map((profile, index) =>
      el(
        'td',
        { 'data-l': profile.title },
        cellTree({ profile, group, key, cell: cells[index] }),
        index === last && row.differs && changeOf(change),
      ),
    ),
  );
}

function changeOf(change: ComparedRow['change']): Tree {
  const text = changeText(change);
  return text !== undefined && el('strong', { class: 'change' }, text);
}
