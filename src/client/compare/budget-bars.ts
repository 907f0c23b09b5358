import { groupedChart, type GroupedSpec } from '../../charts/grouped-chart.ts';
import type { Profile } from '../../domain/profile.ts';
import { chartBases, groupedChartWords as words, type ChartBase } from '../../text/grouped-chart-words.ts';
import { barsFigure } from './bars-figure.ts';
import { toNodes } from './to-nodes.ts';
import { el } from './tree.ts';

/** Lets the reader choose what the bars are counted on. The picture of the build stands until then, and where a chart cannot be loaded. */
export class BudgetBars extends HTMLElement {
  #profiles: readonly Profile[] = [];
  #asked = 0;
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    const data = this.querySelector('script[type="application/json"]')?.textContent;
    if (data) this.#profiles = JSON.parse(data) as Profile[];
    if (this.#profiles.length > 0) this.#offerBases();
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  /** Other agreements than those of the build: drawn at once. */
  set profiles(profiles: readonly Profile[]) {
    this.#profiles = profiles;
    const spec = groupedChart(profiles, 'total');
    this.replaceChildren(...toNodes(spec && barsFigure(spec)));
    if (spec) this.#offerBases();
  }

  #offerBases(): void {
    if (this.querySelector('fieldset')) return;
    const options = chartBases.map((base) =>
      el(
        'label',
        {},
        el('input', { type: 'radio', name: 'bas', value: base, checked: base === 'total' && '' }),
        ` ${words.bases[base]}`,
      ),
    );
    this.prepend(...toNodes(el('fieldset', { class: 'tools' }, el('legend', {}, words.choose), options)));
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) void this.#show(target.value as ChartBase);
    });
  }

  /** The picture first, since it needs nothing more; then the live chart in its place. */
  async #show(base: ChartBase): Promise<void> {
    const asked = ++this.#asked;
    const spec = groupedChart(this.#profiles, base);
    this.#stop?.();
    this.querySelector('figure')?.replaceWith(
      ...toNodes(spec ? barsFigure(spec, true) : el('figure', {}, el('p', {}, words.nothing))),
    );
    const plot = this.querySelector<HTMLElement>('.plot');
    if (spec && plot) await this.#enliven(plot, spec, asked);
  }

  async #enliven(plot: HTMLElement, spec: GroupedSpec, asked: number): Promise<void> {
    const { drawBars } = await import('./draw-bars.ts');
    // Another base may have been chosen while the library was on its way.
    if (asked === this.#asked && plot.isConnected) this.#stop = drawBars(plot, spec);
  }
}

customElements.define('budget-bars', BudgetBars);
