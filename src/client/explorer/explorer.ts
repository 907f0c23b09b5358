import type { AgreementColumns } from '../../domain/agreement-columns.ts';
import type { AgreementFacetName } from '../../domain/agreement-facets.ts';
import { explorerText as words } from '../../text/explorer.ts';
import { listPage } from '../../text/list-page.ts';
import { toNodes } from '../compare/to-nodes.ts';
import type { Tree } from '../compare/tree.ts';
import { readCompared, writeCompared } from '../compared-ids.ts';
import { readAddresses, type Addresses } from './addresses.ts';
import { afterPaint } from './after-paint.ts';
import type { ColumnName } from './columns.ts';
import { chooseBy, dropChoice, type Control } from './control-choice.ts';
import type { Drawing } from './draw-results.ts';
import { drawChosen, drawFaults, drawTotals } from './draw-summary.ts';
import {
  startState,
  withRange,
  withSort,
  withoutFilters,
  type ExplorerState,
  type RangeName,
} from './explorer-state.ts';
import { toExplorerTable, type ExplorerTable } from './explorer-table.ts';
import { FacetPanel } from './facet-panel.ts';
import { readAddress, type AddressFault } from './read-address.ts';
import { readRange } from './read-range.ts';
import { ResultsPane } from './results-pane.ts';
import { rangeInputs, syncControls, syncSort } from './sync-controls.ts';
import { copyAddress, saveView } from './take-view.ts';
import type { FileFormat, Taken } from './to-files.ts';
import { toView, type View } from './to-view.ts';
import { isKnownValue, valuesOf } from './value-label.ts';
import { writeAddress } from './write-address.ts';

/** The list of agreements as the reader works with it: one state, shown everywhere at once. */
export class Explorer {
  readonly #root: HTMLElement;
  readonly #day: string;
  readonly #table: ExplorerTable;
  readonly #addresses: Addresses;
  readonly #results: ResultsPane;
  readonly #panels = new Map<AgreementFacetName, FacetPanel>();
  readonly #all: View;
  #state: ExplorerState = startState;
  #view: View;
  /** What the address asks, or is about to. */
  #asked = '';

  constructor(root: HTMLElement, columns: AgreementColumns, day: string) {
    this.#root = root;
    this.#day = day;
    this.#table = toExplorerTable(columns, day);
    this.#addresses = readAddresses(root.dataset);
    this.#results = new ResultsPane(this.#part('results'));
    this.#all = this.#view = toView(this.#table, startState);
    this.#part('judged').textContent = listPage.judgedOn(day);
  }

  /** Show what the address asks for, as when the page opens or the reader steps back. A jump within the page asks nothing. */
  readAddress(): void {
    const asked = writeCompared(location.search, []);
    if (asked === this.#asked) return;
    this.#asked = asked;
    const { state, faults } = readAddress(location.search, (facet, value) =>
      isKnownValue(this.#table, facet, value),
    );
    for (const facet of Object.keys(state.selection)) {
      const details = this.#root.querySelector<HTMLDetailsElement>(`details[data-facet="${facet}"]`);
      if (details) details.open = true;
    }
    this.#show(state, faults);
    syncControls(this.#root, state);
  }

  /** A facet is opened: from now on it has boxes to tick, and while it is open they follow every choice. */
  open(facet: AgreementFacetName, place: HTMLElement): void {
    const panel =
      this.#panels.get(facet) ??
      new FacetPanel(place, facet, valuesOf(this.#table, facet, this.#all.countOf));
    this.#panels.set(facet, panel);
    this.#update(facet, panel);
  }

  search(facet: AgreementFacetName, text: string): void {
    this.#panels.get(facet)?.search(text, this.#state.selection[facet] ?? []);
    const panel = this.#panels.get(facet);
    if (panel) this.#update(facet, panel);
  }

  /** A control has changed. */
  choose(control: Control): void {
    const state = chooseBy(this.#state, control);
    if (state) this.#choose(state);
  }

  /** One end of a range has changed. What is impossible is said and changes nothing. */
  chooseRange(name: RangeName): void {
    const { from, to } = rangeInputs(this.#root, name);
    const range = readRange(name, from?.value ?? '', to?.value ?? '');
    for (const input of [from, to]) input?.setAttribute('aria-invalid', String(!range));
    this.#part(`${name}-fault`).textContent = range ? '' : words.badRange[name];
    if (range) this.#choose(withRange(this.#state, name, range));
  }

  /** A button is pressed. */
  press({ do: what, column, key = '', value = '', format }: DOMStringMap): void {
    if (what === 'more') this.#results.more(this.#view, this.#drawing());
    if (what === 'sort') this.#choose(withSort(this.#state, column as ColumnName));
    if (what === 'download') this.#say(saveView(this.#taken(), format as FileFormat));
    if (what === 'copy') void this.#copy();
    if (what !== 'drop' && what !== 'clear') return;
    this.#choose(what === 'clear' ? withoutFilters(this.#state) : dropChoice(this.#state, key, value));
    syncControls(this.#root, this.#state);
    this.#part('count').focus();
  }

  #choose(state: ExplorerState): void {
    this.#show(state, []);
    const asked = writeAddress(state);
    if (asked === this.#asked) return;
    this.#asked = asked;
    // A step in the history takes as long as all the rest.
    afterPaint(() => {
      const query = writeAddress(state, readCompared(location.search));
      history.pushState(null, '', query || location.pathname);
    });
  }

  #show(state: ExplorerState, faults: readonly AddressFault[]): void {
    this.#state = state;
    this.#view = toView(this.#table, state);
    // First of all, since it looks at the page as it stands.
    this.#results.show(this.#view, this.#drawing());
    const { agreements, mentioned } = this.#view;
    this.#part('count').textContent = words.count(agreements, this.#all.agreements, mentioned);
    this.#draw('faults', drawFaults(faults));
    this.#draw('chosen', drawChosen(state, this.#table));
    this.#draw('totals', drawTotals(this.#view));
    for (const [facet, panel] of this.#panels) if (panel.isOpen) this.#update(facet, panel);
    syncSort(this.#root, state);
    this.#showAddress();
  }

  #update(facet: AgreementFacetName, panel: FacetPanel): void {
    panel.update(this.#state.selection[facet] ?? [], (value) => this.#view.countOf(facet, value));
  }

  #drawing(): Drawing {
    return { table: this.#table, state: this.#state, addresses: this.#addresses };
  }

  #taken(): Taken {
    return {
      view: this.#view,
      rows: this.#view.rows,
      table: this.#table,
      columns: this.#state.columns,
      day: this.#day,
      address: this.#address(),
      addressOf: (id) => new URL(this.#addresses.agreement(id), location.origin).href,
    };
  }

  /** The address of the view, without what is put aside to compare. */
  #address(): string {
    return new URL(writeAddress(this.#state) || location.pathname, location.href.split(/[?#]/)[0]).href;
  }

  #showAddress(): void {
    const field = this.#root.querySelector<HTMLInputElement>('[data-part="address"]');
    if (field) field.value = this.#address();
  }

  async #copy(): Promise<void> {
    const field = this.#root.querySelector<HTMLInputElement>('[data-part="address"]');
    if (field) this.#say(await copyAddress(field));
  }

  #say(text: string): void {
    this.#part('said').textContent = text;
  }

  #draw(part: string, tree: Tree): void {
    this.#part(part).replaceChildren(...toNodes(tree));
  }

  #part(name: string): HTMLElement {
    const place = this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!place) throw new Error(`The page has no place for ${name}.`);
    return place;
  }
}
