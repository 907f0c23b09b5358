import { compareWords as words } from '../../text/compare.ts';
import { el } from './tree.ts';
import { toNodes } from './to-nodes.ts';

/** Lets the reader hide the rows where the agreements say the same. Without script every row is shown. */
export class CompareDifferences extends HTMLElement {
  #box: HTMLInputElement | undefined;
  #told: HTMLElement | undefined;

  connectedCallback(): void {
    if (this.#box) return;
    this.prepend(
      ...toNodes(
        el(
          'p',
          { class: 'tools' },
          el('label', {}, el('input', { type: 'checkbox' }), ` ${words.onlyDifferences}`),
          el('button', { type: 'button' }, words.print),
          el('span', { role: 'status', class: 'q' }),
        ),
      ),
    );
    this.#box = this.querySelector('input') ?? undefined;
    this.#told = this.querySelector<HTMLElement>('[role=status]') ?? undefined;
    this.#box?.addEventListener('change', () => {
      this.update();
      this.dispatchEvent(new CustomEvent('differences', { detail: this.isOnlyDifferences }));
    });
    this.querySelector('button')?.addEventListener('click', () => print());
    this.update();
  }

  get isOnlyDifferences(): boolean {
    return this.#box?.checked ?? false;
  }

  set isOnlyDifferences(isOn: boolean) {
    if (this.#box) this.#box.checked = isOn;
    this.update();
  }

  /** Count again; the table may have been replaced. */
  update(): void {
    this.classList.toggle('only', this.isOnlyDifferences);
    const rows = this.querySelectorAll('tbody tr:not(.group)').length;
    const differing = this.querySelectorAll('tbody tr.differs').length;
    if (this.#told) this.#told.textContent = words.shown(differing, rows, this.isOnlyDifferences);
  }
}

customElements.define('compare-differences', CompareDifferences);
