import type { AgreementFacetName } from '../../domain/agreement-facets.ts';
import { explorerText as words } from '../../text/explorer.ts';
import { formatCount } from '../../text/format-count.ts';
import { listPage } from '../../text/list-page.ts';
import { facetUrlWords, toUrlWord } from '../../text/url-words.ts';
import { toNodes } from '../compare/to-nodes.ts';
import { el, type TreeElement } from '../compare/tree.ts';

/** A value that can be chosen, with how many agreements of the whole archive have it. */
export interface PanelValue {
  value: string;
  label: string;
  count: number;
}

/** So many values are shown at once; the rest are found by searching. */
const most = 12;
const mostFound = 30;

/** What changes of a value: its box and its count. */
interface Box {
  input: HTMLInputElement;
  text: Text;
  count: number | undefined;
}

/**
 * The values of one facet as boxes to tick. The boxes stay where they are while counts change,
 * so that focus is never lost; only a search changes which are shown.
 */
export class FacetPanel {
  readonly #place: HTMLElement;
  readonly #facet: AgreementFacetName;
  readonly #values: readonly PanelValue[];
  #shown: readonly PanelValue[] = [];
  #boxes: readonly Box[] = [];

  constructor(place: HTMLElement, facet: AgreementFacetName, values: readonly PanelValue[]) {
    this.#place = place;
    this.#facet = facet;
    this.#values = values;
    const isLong = values.length > most;
    const search = words.searchIn(listPage.facets[facet]);
    const list = el('ul', { class: 'values' });
    const note = words.facetNotes[facet as keyof typeof words.facetNotes];
    place.replaceChildren(
      ...toNodes([
        isLong &&
          el('input', { type: 'search', 'data-search': facet, 'aria-label': search, placeholder: search }),
        el('div', { role: 'group', 'aria-label': listPage.facets[facet] }, list),
        el('p', { class: 'q', role: 'status' }, values.length === 0 && words.noChoices),
        note !== undefined && el('p', { class: 'q' }, note),
      ]),
    );
  }

  /** Show what a search finds; without one, what is chosen and what is most common. */
  search(text: string, chosen: readonly string[]): void {
    const wanted = text.trim().toLocaleLowerCase('sv');
    const found =
      wanted === ''
        ? this.#first(chosen)
        : this.#values
            .filter(({ label }) => label.toLocaleLowerCase('sv').includes(wanted))
            .slice(0, mostFound);
    if (found.length !== this.#shown.length || found.some((value, at) => value !== this.#shown[at])) {
      this.#shown = found;
      const items = toNodes(found.map((value) => this.#toItem(value)));
      this.#place.querySelector('.values')?.replaceChildren(...items);
      this.#boxes = items.flatMap(toBox);
    }
    const status = this.#place.querySelector('[role="status"]');
    if (!status || this.#values.length <= most) return;
    status.textContent =
      found.length === 0 ? words.noValues : words.someValues(found.length, this.#values.length);
  }

  /** Whether the reader sees it. */
  get isOpen(): boolean {
    return this.#place.closest('details')?.open === true;
  }

  /** Tick what is chosen and count what further choices would leave. Only what has changed is written: the rest need not be laid out anew. */
  update(chosen: readonly string[], countOf: (value: string) => number): void {
    const text = this.#place.querySelector('input')?.type === 'search' ? this.#searched() : '';
    if (this.#shown.length === 0 || (text === '' && chosen.some((value) => !this.#isShown(value))))
      this.search(text, chosen);
    this.#shown.forEach(({ value }, at) => {
      const box = this.#boxes[at];
      if (!box) return;
      box.input.checked = chosen.includes(value);
      const count = countOf(value);
      if (box.count !== count) box.text.data = formatCount(count);
      box.count = count;
    });
  }

  #searched(): string {
    return this.#place.querySelector<HTMLInputElement>('[data-search]')?.value ?? '';
  }

  #isShown(value: string): boolean {
    return this.#shown.some((shown) => shown.value === value);
  }

  #first(chosen: readonly string[]): PanelValue[] {
    if (this.#values.length <= most) return [...this.#values];
    const common = new Set([...this.#values].sort((a, b) => b.count - a.count).slice(0, most));
    return this.#values.filter((value) => common.has(value) || chosen.includes(value.value));
  }

  #toItem({ value, label }: PanelValue): TreeElement {
    const name = facetUrlWords[this.#facet];
    return el(
      'li',
      {},
      el(
        'label',
        {},
        el('input', { type: 'checkbox', name, value: toUrlWord(this.#facet, value) }),
        el('span', {}, label),
        ' ',
        el('span', { class: 'q' }),
      ),
    );
  }
}

function toBox(item: Node): Box[] {
  if (!(item instanceof HTMLElement)) return [];
  const [input, place] = [item.querySelector('input'), item.querySelector('.q')];
  if (!input || !place) return [];
  const text = document.createTextNode('');
  place.append(text);
  return [{ input, text, count: undefined }];
}
