import { toTimeline } from '../../charts/to-timeline.ts';
import { explorerText as words } from '../../text/explorer.ts';
import { toNodes } from '../compare/to-nodes.ts';
import { el } from '../compare/tree.ts';
import { afterPaint } from './after-paint.ts';
import { drawItems, drawRows, drawTable, toChart, type Drawing } from './draw-results.ts';
import type { View } from './to-view.ts';

/** No row is lower, in pixels: what fits a screen is drawn at once, and the rest when the reader has seen it. */
const leastHeight = 56;
const fewest = 6;
/** So many stand in the end, and so many are added when the reader asks for more. */
const step = 50;

/** The place where the agreements of a view stand. */
export class ResultsPane {
  readonly #place: HTMLElement;
  #view: View | undefined;
  #shown = 0;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  /** Show a view from its beginning. A heading that was just used keeps the focus. */
  show(view: View, drawing: Drawing): void {
    const column = this.#focusedColumn();
    this.#view = view;
    const isTimeline = drawing.state.view === 'timeline';
    const { top, height } = this.#place.getBoundingClientRect();
    const atOnce = Math.min(step, Math.max(fewest, Math.ceil((innerHeight - top) / leastHeight)));
    this.#draw(view, drawing, isTimeline ? step : atOnce);
    if (column) this.#place.querySelector<HTMLElement>(`[data-column="${column}"]`)?.focus();
    const isWhole = isTimeline || view.rows.length <= atOnce;
    // The page stays as long as it was until all rows stand, so that nothing jumps for a reader further down.
    this.#place.style.minHeight = isWhole ? '' : `${height}px`;
    if (isWhole) this.#offerMore(view);
    else afterPaint(() => this.#fill(view, drawing));
  }

  #fill(view: View, drawing: Drawing): void {
    // Another choice may have been made meanwhile.
    if (this.#view !== view) return;
    this.#append(view, drawing, step);
    this.#offerMore(view);
    this.#place.style.minHeight = '';
  }

  /** Show more of the same view, and lead on to the first that is new. */
  more(view: View, drawing: Drawing): void {
    if (drawing.state.view === 'timeline') {
      this.#draw(view, drawing, this.#shown + step);
      this.#offerMore(view);
      this.#place.querySelector<HTMLElement>('[data-do="more"], a')?.focus();
      return;
    }
    const first = this.#append(view, drawing, this.#shown + step);
    this.#offerMore(view);
    first?.querySelector('a')?.focus();
  }

  #draw(view: View, drawing: Drawing, count: number): void {
    this.#shown = count;
    this.#place.replaceChildren(...toResults(view, drawing, view.rows.slice(0, count)));
  }

  /** The first of the agreements that are added. */
  #append({ rows }: View, drawing: Drawing, count: number): HTMLElement | undefined {
    const draw = drawing.state.view === 'table' ? drawRows : drawItems;
    const nodes = toNodes(draw(rows.slice(this.#shown, count), drawing));
    this.#place.querySelector('tbody, ul.rows')?.append(...nodes);
    this.#shown = count;
    return nodes[0] instanceof HTMLElement ? nodes[0] : undefined;
  }

  #offerMore({ rows }: View): void {
    this.#place.querySelector('.more')?.remove();
    const left = rows.length - this.#shown;
    if (left <= 0) return;
    const button = el('button', { type: 'button', 'data-do': 'more' }, words.more(Math.min(step, left)));
    this.#place.append(
      ...toNodes(el('p', { class: 'more' }, words.shown(this.#shown, rows.length), ' ', button)),
    );
  }

  #focusedColumn(): string | undefined {
    const focused = document.activeElement;
    const isHere = focused instanceof HTMLElement && this.#place.contains(focused);
    return isHere ? focused.dataset['column'] : undefined;
  }
}

function toResults(view: View, drawing: Drawing, rows: View['rows']): Node[] {
  if (rows.length === 0) return toNodes(el('p', {}, words.none));
  if (drawing.state.view === 'table') return toNodes(drawTable(rows, drawing));
  if (drawing.state.view === 'list') return toNodes(el('ul', { class: 'rows' }, drawItems(rows, drawing)));
  return drawTimeline(view, rows, drawing);
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
