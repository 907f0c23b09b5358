import { agreementFacets } from '../../domain/agreement-facets.ts';
import { explorerText as words } from '../../text/explorer.ts';
import { explorerUrlWords, rangeUrlWords } from '../../text/explorer-url-words.ts';
import { formatMoney } from '../../text/format-money.ts';
import { listPage } from '../../text/list-page.ts';
import { totalLabels, totalWords } from '../../text/money-totals.ts';
import { facetUrlWords } from '../../text/url-words.ts';
import { el, type Tree } from '../compare/tree.ts';
import { rangeNames, type ExplorerState } from './explorer-state.ts';
import type { AddressFault } from './read-address.ts';
import type { View } from './to-view.ts';
import { facetLabel } from './value-label.ts';
import type { ExplorerTable } from './explorer-table.ts';

/** Everything that is chosen, each with a button that lets go of it. */
export function drawChosen({ selection, ranges }: ExplorerState, table: ExplorerTable): Tree {
  const choices = agreementFacets.flatMap(({ name }) =>
    (selection[name] ?? []).map((value) => ({
      label: `${listPage.facets[name]}: ${facetLabel(table, name, value)}`,
      key: facetUrlWords[name],
      value,
    })),
  );
  const spans = rangeNames.flatMap((name) => {
    const range = ranges[name];
    if (!range) return [];
    const label = `${words.ranges[name]}: ${words.rangeChoice[name](range.from, range.to)}`;
    return [{ label, key: rangeUrlWords[name], value: '' }];
  });
  const all = [...choices, ...spans];
  if (all.length === 0) return undefined;
  const drops = all.map(({ label, key, value }) =>
    el(
      'li',
      {},
      el(
        'button',
        { type: 'button', 'data-do': 'drop', 'data-key': key, 'data-value': value },
        label,
        ' ',
        el('span', { class: 'q' }, words.drop),
      ),
    ),
  );
  const clear = el('li', {}, el('button', { type: 'button', 'data-do': 'clear' }, words.clear));
  return el('ul', { class: 'chosen', 'aria-label': words.chosen }, drops, all.length > 1 && clear);
}

/** The sums of a view, each kind for itself, and what is not in them. */
export function drawTotals({ totals, withoutSum, leftOut }: View): Tree {
  const notes = [
    ...(totals.length > 1 ? [totalWords.neverAdded] : []),
    ...totals.flatMap(({ shared, othersOre }) => [
      ...(shared > 0 ? [words.shared(shared)] : []),
      ...(othersOre > 0 ? [words.paidByOthers(othersOre)] : []),
    ]),
    ...(withoutSum.size > 0 ? [words.withoutSum(withoutSum)] : []),
    ...(leftOut.month > 0 ? [words.leftOut.month(leftOut.month)] : []),
    ...(leftOut.period > 0 ? [words.leftOut.period(leftOut.period)] : []),
  ];
  const sums = totals.map(({ money, agreements }) =>
    el(
      'div',
      {},
      el('dt', {}, totalLabels[money.kind][money.basis]),
      el(
        'dd',
        {},
        el('span', { class: 'big' }, formatMoney(money)),
        totalWords.from(agreements, money.kind === 'publicCost'),
      ),
    ),
  );
  return [
    sums.length > 0 && el('dl', { class: 'facts' }, sums),
    notes.length > 0 &&
      el(
        'ul',
        { class: 'q spaced bare' },
        [...new Set(notes)].map((note) => el('li', {}, note)),
      ),
  ];
}

/** So many faults of an address are told one by one. */
const most = 5;

/** What in the address could not be used. */
export function drawFaults(faults: readonly AddressFault[]): Tree {
  if (faults.length === 0) return undefined;
  const told = faults.slice(0, most).map((fault) => el('p', {}, explain(fault)));
  const rest = faults.length - most;
  return el('div', { class: 'note' }, told, rest > 0 && el('p', {}, words.faults.more(rest)));
}

function explain(fault: AddressFault): string {
  const { key, value, range, word } = words.faults;
  if (fault.code === 'unknown-key') return key(shorten(fault.key));
  if (fault.code === 'unknown-value') return value(listPage.facets[fault.facet], shorten(fault.value));
  if (fault.code === 'not-a-range') return range(words.ranges[fault.range], shorten(fault.value));
  return word(fault.key === explorerUrlWords.order ? words.reversed : fault.key, shorten(fault.value));
}

/** Enough to recognise what was written. */
const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
