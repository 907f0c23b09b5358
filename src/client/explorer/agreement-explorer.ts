import type { AgreementColumns } from '../../domain/agreement-columns.ts';
import { agreementFacets } from '../../domain/agreement-facets.ts';
import { explorerText as words } from '../../text/explorer.ts';
import { writeCompared } from '../compared-ids.ts';
import type { Explorer } from './explorer.ts';
import { rangeNames } from './explorer-state.ts';

/**
 * Makes the list of agreements one that can be filtered, sorted, drawn and taken along. The page is whole without it;
 * data and code for it are fetched when the reader first reaches for a control, or the address asks for something.
 */
class AgreementExplorer extends HTMLElement {
  #explorer: Promise<Explorer> | undefined;

  connectedCallback(): void {
    for (const type of ['focusin', 'pointerover'])
      this.addEventListener(type, (event) => {
        if (isControl(event)) void this.#wake();
      });
    for (const type of ['change', 'click', 'input'])
      this.addEventListener(type, (event) => void this.#pass(event));
    // The opening of a facet is only told to those who listen on the way down.
    this.addEventListener('toggle', (event) => void this.#pass(event), { capture: true });
    addEventListener('popstate', () => void this.#readAddress());
    void this.#readAddress();
  }

  /** What is put aside to compare asks nothing of the list. */
  async #readAddress(): Promise<void> {
    const isAsked = writeCompared(location.search, []) !== '';
    if (!isAsked && !this.#explorer) return;
    if (!this.#explorer) this.#say(words.loading);
    (await this.#wake())?.readAddress();
  }

  async #pass(event: Event): Promise<void> {
    const { target, type } = event;
    if (!(target instanceof HTMLElement) || !this.contains(target)) return;
    const facet = agreementFacets.find(({ name }) => name === facetOf(target))?.name;
    const button = type === 'click' ? target.closest<HTMLElement>('button[data-do]') : null;
    if (type === 'click' && !button) return;
    if (type === 'toggle' && (!facet || !(target as HTMLDetailsElement).open)) return;
    if (target.closest('compare-choice')) return;
    const explorer = await this.#wake();
    if (!explorer) return;
    if (button) explorer.press(button.dataset);
    const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    const place = target.querySelector<HTMLElement>('[data-part="values"]');
    if (type === 'toggle' && facet && place) explorer.open(facet, place);
    if (type === 'input' && facet && isField && target.type === 'search')
      explorer.search(facet, target.value);
    if (type === 'change' && isField) this.#change(explorer, target);
  }

  #change(explorer: Explorer, field: HTMLInputElement | HTMLSelectElement): void {
    const name = field.closest<HTMLElement>('[data-range]')?.dataset['range'];
    const range = rangeNames.find((one) => one === name);
    if (range) explorer.chooseRange(range);
    else
      explorer.choose({
        name: field.dataset['name'] ?? field.name,
        value: field.value,
        isChecked: field instanceof HTMLInputElement && field.checked,
      });
  }

  /** Fetch the code and the data, once; what failed is tried again the next time. */
  #wake(): Promise<Explorer | undefined> {
    this.#explorer ??= this.#load();
    return this.#explorer.catch(() => {
      this.#explorer = undefined;
      this.#say(words.failed);
      return undefined;
    });
  }

  async #load(): Promise<Explorer> {
    const [{ Explorer: Ready }, answer] = await Promise.all([
      import('./explorer.ts'),
      fetch(this.dataset['source'] ?? ''),
    ]);
    if (!answer.ok) throw new Error(`The data answers ${answer.status}.`);
    const day = new Intl.DateTimeFormat('sv-SE').format(new Date());
    return new Ready(this, (await answer.json()) as AgreementColumns, day);
  }

  #say(text: string): void {
    const place = this.querySelector('[data-part="count"]');
    if (place) place.textContent = text;
  }
}

const isControl = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('[data-part="filters"], [data-part="tools"]') !== null;

const facetOf = (element: Element): string | undefined =>
  element.closest<HTMLElement>('[data-facet]')?.dataset['facet'];

customElements.define('agreement-explorer', AgreementExplorer);
