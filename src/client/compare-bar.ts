import { compareChoiceText as words } from '../text/compare-choice.ts';

/** The line above a list that tells what is put aside to compare and leads to the comparison. */
export class CompareBar extends HTMLElement {
  /** What letting go of all does. */
  empty: () => void = () => undefined;
  readonly #said = document.createElement('p');
  readonly #link = document.createElement('a');

  connectedCallback(): void {
    if (this.firstChild) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.empty;
    button.addEventListener('click', () => this.empty());
    this.#said.setAttribute('role', 'status');
    this.#link.textContent = words.compare;
    this.hidden = true;
    this.append(this.#said, this.#link, button);
  }

  show(chosen: readonly string[], remark: string | undefined): void {
    this.hidden = chosen.length === 0;
    const next = remark ?? (chosen.length === 1 ? words.oneMore : '');
    this.#said.textContent = [words.chosen(chosen.length), next].filter(Boolean).join(' ');
    this.#link.hidden = chosen.length < 2;
    this.#link.href = `/jamfor/?avtal=${chosen.join(',')}`;
  }
}
