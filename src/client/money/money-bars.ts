import type { GroupedSpec } from '../../charts/grouped-chart.ts';
import { moneyGroupsChart, moneyYearsChart } from '../../charts/money-chart.ts';
import type { PanelChoices } from '../../domain/money-choice.ts';
import { moneyChoiceWords as words } from '../../text/money-choice.ts';
import { barsFigure } from '../compare/bars-figure.ts';
import { toNodes } from '../compare/to-nodes.ts';
import { el } from '../compare/tree.ts';
import { findChoice, readMoneyAddress, writeMoneyAddress, type MoneyShown } from './money-address.ts';
import {
  besideOptions,
  moneyControls,
  readMoneyControls,
  syncMoneyControls,
  type MoneyMode,
} from './money-controls.ts';

/**
 * Lets the reader choose what a chart of the money page shows. The picture of the build stands until then, and where
 * nothing can be fetched. What is chosen lives in the address.
 */
class MoneyBars extends HTMLElement {
  #panel: Promise<PanelChoices> | undefined;
  #stop: (() => void) | undefined;
  #turn = 0;
  /** What the address asks of this chart. */
  #asked = '';

  connectedCallback(): void {
    if (this.querySelector('fieldset, select')) return;
    this.prepend(...toNodes(moneyControls(this.#mode, this.id, this.dataset['average'] !== undefined)));
    // Whoever reaches for a control soon needs the figures.
    for (const type of ['focusin', 'pointerover'])
      this.addEventListener(type, () => void this.#load().catch(() => undefined), { once: true });
    this.addEventListener('change', () => void this.#choose());
    addEventListener('popstate', () => void this.#readAddress());
    void this.#readAddress();
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  get #mode(): MoneyMode {
    return this.dataset['mode'] === 'years' ? 'years' : 'groups';
  }

  async #readAddress(): Promise<void> {
    const asked = new URLSearchParams(location.search).get(this.id) ?? '';
    // A jump within the page asks nothing.
    if (asked === this.#asked) return;
    this.#asked = asked;
    await this.#withPanel((panel) => {
      const { shown, odd } = readMoneyAddress(location.search, this.id, panel, this.#mode === 'years');
      syncMoneyControls(this, shown);
      return this.#show(panel, shown, odd.map(words.unknown));
    });
  }

  async #choose(): Promise<void> {
    await this.#withPanel((panel) => {
      const shown = readMoneyControls(this);
      const query = writeMoneyAddress(location.search, this.id, shown);
      this.#asked = new URLSearchParams(query).get(this.id) ?? '';
      history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
      return this.#show(panel, shown, []);
    });
  }

  /** Do something with the figures; where they cannot be fetched that is said, and the next try may work. */
  async #withPanel(work: (panel: PanelChoices) => Promise<void>): Promise<void> {
    const turn = ++this.#turn;
    const panel = await this.#load().catch(() => undefined);
    // The reader may have chosen anew while the figures were on their way.
    if (turn !== this.#turn) return;
    if (panel) await work(panel);
    else this.#say(words.failed);
  }

  /** The picture first, since it needs nothing more; then the live chart in its place. */
  async #show(panel: PanelChoices, shown: MoneyShown, remarks: readonly string[]): Promise<void> {
    const turn = this.#turn;
    const spec = this.#specOf(panel, shown);
    this.#stop?.();
    this.#stop = undefined;
    const figure = spec ? barsFigure(spec, true) : el('figure', {}, el('p', {}, words.nothing));
    this.querySelector('figure')?.replaceWith(...toNodes(figure));
    this.#say([...remarks, spec ? words.shown(spec.title) : words.nothing].join(' '));
    const plot = this.querySelector<HTMLElement>('.plot');
    if (!spec || !plot) return;
    const { drawBars } = await import('../compare/draw-bars.ts');
    if (turn === this.#turn && plot.isConnected) this.#stop = drawBars(plot, spec);
  }

  #specOf(panel: PanelChoices, { base, dimension, id }: MoneyShown): GroupedSpec | undefined {
    if (this.#mode === 'groups') return moneyGroupsChart(panel, dimension ?? 'party', base);
    return moneyYearsChart(panel, base, dimension && findChoice(panel, dimension, id));
  }

  #load(): Promise<PanelChoices> {
    this.#panel ??= this.#fetch();
    this.#panel.catch(() => (this.#panel = undefined));
    return this.#panel;
  }

  async #fetch(): Promise<PanelChoices> {
    const { source = '', kind, basis } = this.dataset;
    const panels = await fetchPanels(source);
    const panel = panels.find((one) => one.kind === kind && one.basis === basis);
    if (!panel) throw new Error(`${source} has no ${kind} per ${basis}.`);
    this.querySelector('select')?.append(...toNodes(besideOptions(panel)));
    return panel;
  }

  #say(text: string): void {
    const place = this.querySelector('[role="status"]');
    if (place) place.textContent = text;
  }
}

let known: Promise<PanelChoices[]> | undefined;

/** The figures of all charts lie in one file, fetched once. */
function fetchPanels(source: string): Promise<PanelChoices[]> {
  known ??= fetch(source).then(async (answer) => {
    if (!answer.ok) throw new Error(`${source} answers ${answer.status}.`);
    return (await answer.json()) as PanelChoices[];
  });
  known.catch(() => (known = undefined));
  return known;
}

customElements.define('money-bars', MoneyBars);
