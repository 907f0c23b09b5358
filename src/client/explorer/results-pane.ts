import { toTimeline } from '../../charts/to-timeline.ts';
import { explorerText as words } from '../../text/explorer.ts';
import { toNodes } from '../compare/to-nodes.ts';
import { el } from '../compare/tree.ts';
import { drawItems, drawRows, drawTable, toChart, type Drawing } from './draw-results.ts';
import type { View } from './to-view.ts';

/** So many agreements are drawn at a time: what can be read, and drawn within a blink. */
const step = 50;

/** The place where the agreements of a view stand. */
export class ResultsPane {
  readonly #place: HTMLElement;
  #shown = step;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  /** Show a view from its beginning. A heading that was just used keeps the focus. */
  show(view: View, drawing: Drawing): void {
    const column = this.#focusedColumn();
    this.#shown = step;
    this.#draw(view, drawing);
    if (column) this.#place.querySelector<HTMLElement>(`[data-column="${column}"]`)?.focus();
  }

  /** Show more of the same view, and lead on to the first that is new. */
  more(view: View, drawing: Drawing): void {
    const first = this.#shown;
    this.#shown += step;
    const body = this.#place.querySelector('tbody, ul.rows');
    if (!body) {
      this.#draw(view, drawing);
      this.#place.querySelector<HTMLElement>('[data-do="more"], a')?.focus();
      return;
    }
    const rows = view.rows.slice(first, this.#shown);
    const draw = drawing.state.view === 'table' ? drawRows : drawItems;
    const nodes = toNodes(draw(rows, drawing));
    body.append(...nodes);
    this.#place.querySelector('.more')?.replaceWith(...this.#drawMore(view));
    (nodes[0] as Element | undefined)?.querySelector('a')?.focus();
  }

  #draw(view: View, drawing: Drawing): void {
    const rows = view.rows.slice(0, this.#shown);
    const nodes: Node[] = [];
    if (rows.length === 0) nodes.push(...toNodes(el('p', {}, words.none)));
    else if (drawing.state.view === 'table') nodes.push(...toNodes(drawTable(rows, drawing)));
    else if (drawing.state.view === 'list')
      nodes.push(...toNodes(el('ul', { class: 'rows' }, drawItems(rows, drawing))));
    else nodes.push(...drawTimeline(view, rows, drawing));
    this.#place.replaceChildren(...nodes, ...this.#drawMore(view));
  }

  #drawMore({ rows }: View): Node[] {
    const left = rows.length - this.#shown;
    if (left <= 0) return [];
    const button = el('button', { type: 'button', 'data-do': 'more' }, words.more(Math.min(step, left)));
    return toNodes(el('p', { class: 'more' }, words.shown(this.#shown, rows.length), ' ', button));
  }

  #focusedColumn(): string | undefined {
    const focused = document.activeElement;
    return focused instanceof HTMLElement && this.#place.contains(focused)
      ? focused.dataset['column']
      : undefined;
  }
}

function drawTimeline(view: View, rows: View['rows'], { addresses }: Drawing): Node[] {
  const chart = toChart(rows);
  const undated = chart ? chart.undated : rows;
  const place = document.createElement('div');
  // Drawn by the same code as the other timelines, which escapes every name.
  place.innerHTML = toTimeline(chart ?? { years: [], bars: [], undated, conclusion: '' }, {
    href: ({ id }) => addresses.agreement(id),
    label: ({ title }) => title,
  });
  if (!chart) place.querySelector('.timeline')?.remove();
  const isCut = rows.length < view.rows.length;
  const note = isCut && el('p', { class: 'q' }, words.onTimeline(rows.length, view.rows.length));
  return [...toNodes(note), ...place.childNodes];
}
