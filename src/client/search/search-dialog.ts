import styles from '../../styles/search.css?url';
import { tellCount } from '../../search/search-texts.ts';
import { showPage } from '../../search/show-page.ts';
import { searchDialog as words } from '../../text/search-dialog.ts';
import { searchWaiting } from '../../text/search-page.ts';
import { answerLines } from './answer-lines.ts';
import { make } from './make.ts';
import { resultItems } from './result-items.ts';
import { forgetSearch, inTime, searchEngine } from './search-engine.ts';

const most = 6;

/** The search as a dialog over any page; the whole search has a page of its own. */
export class SearchDialog {
  #dialog = document.createElement('dialog');
  #turn = 0;
  #timer = 0;

  /** `action` is the search page; `hasKey` says whether the single key opens the dialog, `setKey` changes it. */
  constructor(action: string, hasKey: boolean, setKey: (isOn: boolean) => void) {
    const dialog = this.#dialog;
    dialog.className = 'search';
    dialog.setAttribute('aria-labelledby', 'sok-rubrik');
    const key = make('input', { type: 'checkbox', ...(hasKey && { checked: '' }) }) as HTMLInputElement;
    dialog.append(
      make('button', { type: 'button', class: 'close' }, words.close),
      make('h2', { id: 'sok-rubrik' }, words.label),
      make(
        'form',
        { action, role: 'search', 'aria-labelledby': 'sok-rubrik' },
        make('label', { for: 'sok-ord' }, words.field),
        make('input', { id: 'sok-ord', type: 'search', name: 'q', autocomplete: 'off', autofocus: '' }),
        make('button', {}, words.all),
      ),
      make('p', { role: 'status' }),
      make('div', { class: 'lines' }),
      make('ol', { class: 'hits' }),
      make('p', { class: 'q' }, make('label', {}, key, ` ${words.key}`), ` ${words.keyNote}`),
    );
    document.head.append(make('link', { rel: 'stylesheet', href: styles }));
    document.body.append(dialog);
    this.#part('.close').addEventListener('click', () => dialog.close());
    // In a search field Escape only clears the text, and the dialog would stay.
    this.#field().addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      dialog.close();
    });
    this.#field().addEventListener('input', () => this.#soon());
    key.addEventListener('change', () => setKey(key.checked));
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
    this.#part('[role="status"]').textContent = query === '' ? '' : searchWaiting.loading;
    if (query === '') return this.#part('.hits').replaceChildren();
    try {
      const session = await inTime(searchEngine());
      const answer = await inTime(session.ask(query));
      const { found } = answer;
      const agreements = await session.preferred();
      const shown = await inTime(Promise.all(found.slice(0, most).map((page) => showPage(page, 1))));
      if (turn !== this.#turn) return;
      const { texts } = session;
      const own = found.filter(({ id }) => agreements.has(id)).length;
      const told = found.length === 0 ? texts.nothing : tellCount(texts, own, found.length - own);
      this.#part('[role="status"]').textContent =
        found[0]?.how === 'nearest' ? `${texts.nearest}: ${told}` : told;
      this.#part('.lines').replaceChildren(...answerLines(answer, texts, this.#form().action));
      this.#part('.hits').replaceChildren(...resultItems(shown, texts));
    } catch (error) {
      console.warn(error);
      if (turn === this.#turn) this.#fail();
    }
  }

  #fail(): void {
    forgetSearch();
    this.#part('.hits').replaceChildren();
    this.#part('[role="status"]').textContent = searchWaiting.failed;
  }

  #field = (): HTMLInputElement => this.#part('[name="q"]') as HTMLInputElement;
  #form = (): HTMLFormElement => this.#part('form') as HTMLFormElement;
  #part = (selector: string): HTMLElement => this.#dialog.querySelector<HTMLElement>(selector)!;
}
