import { silenceOf } from '../../domain/compare.ts';
import type { CompareGroup, Profile, ProfileRow } from '../../domain/profile.ts';
import { compareWords, silenceWords } from '../../text/compare.ts';
import { markWords } from '../../text/mark-words.ts';
import { el, type Tree } from './tree.ts';

/** Where in a comparison a cell stands; undefined where the agreement has no such row. */
export interface ComparedCell {
  profile: Profile;
  group: CompareGroup;
  key: string;
  cell: ProfileRow | undefined;
}

/** What one agreement says in a row: the values, how we know them, and the way to where it stands. */
export function cellTree({ profile, group, key, cell }: ComparedCell): Tree {
  if (group === 'period' && key === 'status' && cell) return statusTree(profile, cell);
  const silence = silenceOf(cell, profile, group);
  if (!cell || silence !== undefined) {
    return [
      el('span', { class: 'gap' }, silenceWords[silence ?? 'notStated']),
      (cell?.details ?? []).map((text) => el('p', { class: 'q' }, text)),
    ];
  }
  const { values, details = [] } = cell;
  return [
    values.length === 1
      ? values[0]
      : el(
          'ul',
          {},
          values.map((value) => el('li', {}, value)),
        ),
    markTree(profile, cell),
    details.map((text) => el('p', { class: 'q' }, text)),
  ];
}

/** The word for how a value is known is the link to its place; what simply stands there gets a plain link where texts are long. */
function markTree({ href }: Profile, { basis, anchor, group }: ProfileRow): Tree {
  const isText = group === 'clauses' || group === 'commitments';
  const mark = basis && basis !== 'stated' ? markWords[basis] : undefined;
  const link = anchor === undefined ? undefined : `${href}#${anchor}`;
  if (mark !== undefined)
    return [' ', el(link === undefined ? 'span' : 'a', { class: 'm', href: link }, mark)];
  return isText && link !== undefined && [' ', el('a', { class: 'm place', href: link }, compareWords.place)];
}

/** The build's answer, which the element judges again on the reader's own day. */
function statusTree(
  { status }: Profile,
  { values: [state = ''], details: [reason = '', judged = ''] = [] }: ProfileRow,
): Tree {
  if (!status) return state;
  const { held, start, end, orAsAgreed, succeeded } = status;
  return el(
    'agreement-status',
    {
      'data-held': held,
      'data-start': start && `${start.earliest}/${start.latest}`,
      'data-end': end && `${end.earliest}/${end.latest}`,
      'data-basis': end?.basis,
      'data-open': orAsAgreed && '',
      'data-succeeded': succeeded && '',
    },
    el('strong', {}, state),
    el('span', { class: 'q' }, reason),
    el('span', { class: 'q' }, judged),
  );
}
