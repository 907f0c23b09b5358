import styles from '../../styles/search.css?url';
import { showPage } from '../../search/show-page.ts';
import { searchPage as words } from '../../text/search-page.ts';
import { toNodes } from '../compare/to-nodes.ts';
import { el } from '../compare/tree.ts';
import { answerLines } from './answer-lines.ts';
import { resultItems } from './result-items.ts';
import { forgetSearch, inTime, searchEngine } from './search-engine.ts';

const most = 6;

/** The search as a dialog over any page; the whole search has a page of its own. */
export class SearchDialog {
  #dialog: HTMLDialogElement;
  #turn = 0;
  #timer = 0;

  /** `action` is the search page; `hasKey` says whether the single key opens the dialog, `setKey` changes it. */
  constructor(action: string, hasKey: boolean, setKey: (isOn: boolean) => void) {
    const styled = el('link', { rel: 'stylesheet', href: styles });
    const [dialog] = toNodes(
      el(
        'dialog',
        { class: 'search', 'aria-labelledby': 'sok-rubrik' },
        el('button', { type: 'button', class: 'close' }, words.dialog.close),
        el('h2', { id: 'sok-rubrik' }, words.label),
        el(
          'form',
          { action, role: 'search', 'aria-labelledby': 'sok-rubrik' },
          el('label', { for: 'sok-ord' }, words.field),
          el('input', { id: 'sok-ord', type: 'search', name: 'q', autocomplete: 'off', autofocus: '' }),
          el('button', {}, words.dialog.all),
        ),
        el('p', { role: 'status' }),
        el('div', { class: 'lines' }),
        el('ol', { class: 'hits' }),
        el(
          'p',
          { class: 'q' },
          el('label', {}, el('input', { type: 'checkbox', checked: hasKey && '' }), ` ${words.dialog.key}`),
          ` ${words.dialog.keyNote}`,
        ),
      ),
    );
    if (!(dialog instanceof HTMLDialogElement)) throw new Error('The browser made no dialog.');
    this.#dialog = dialog;
    document.head.append(...toNodes(styled));
    document.body.append(dialog);
    this.#part('.close').addEventListener('click', () => dialog.close());
    // In a search field Escape only clears the text, and the dialog would stay.
    this.#field().addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      dialog.close();
    });
    this.#field().addEventListener('input', () => this.#soon());
    const key = dialog.querySelector<HTMLInputElement>('[type="checkbox"]');
    key?.addEventListener('change', () => setKey(key.checked));
  }

  open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#field().select();
    searchEngine().catch(() => this.#fail());
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#render(this.#field().value.trim()), 200);
  }

  async #render(query: string): Promise<void> {
    const turn = ++this.#turn;
    this.#part('[role="status"]').textContent = query === '' ? '' : words.loading;
    if (query === '') return this.#part('.hits').replaceChildren();
    try {
      const { plan, found } = await inTime(searchEngine().then((session) => session.ask(query)));
      const shown = await inTime(Promise.all(found.slice(0, most).map((page) => showPage(page, 1))));
      if (turn !== this.#turn) return;
      const told = found.length === 0 ? words.nothing : words.foundPages(found.length);
      this.#part('[role="status"]').textContent =
        found[0]?.how === 'nearest' ? `${words.nearest}: ${told}` : told;
      this.#part('.lines').replaceChildren(
        ...toNodes(answerLines(plan, found.length > 0, this.#form().action)),
      );
      this.#part('.hits').replaceChildren(...toNodes(resultItems(shown)));
    } catch (error) {
      console.warn(error);
      if (turn === this.#turn) this.#fail();
    }
  }

  #fail(): void {
    forgetSearch();
    this.#part('.hits').replaceChildren();
    this.#part('[role="status"]').textContent = words.failed;
  }

  #field = (): HTMLInputElement => this.#part('[name="q"]') as HTMLInputElement;
  #form = (): HTMLFormElement => this.#part('form') as HTMLFormElement;
  #part = (selector: string): HTMLElement => this.#dialog.querySelector<HTMLElement>(selector)!;
}
