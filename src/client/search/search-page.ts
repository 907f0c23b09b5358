import { choosePages } from '../../search/choose-pages.ts';
import type { Ranked } from '../../search/run-plan.ts';
import type { Answer, EngineHit, SearchSession } from '../../search/search-session.ts';
import { showPage, type ShownPage } from '../../search/show-page.ts';
import { agreementsOnly } from '../../text/search-kinds.ts';
import { searchPage as words } from '../../text/search-page.ts';
import { toNodes } from '../compare/to-nodes.ts';
import { el } from '../compare/tree.ts';
import { answerLines } from './answer-lines.ts';
import { ResultList } from './result-list.ts';
import { readSearchAddress, writeSearchAddress, type SearchAddress } from './search-address.ts';
import { SearchChoices } from './search-choices.ts';
import { forgetSearch, inTime, searchEngine } from './search-engine.ts';
import { sortOf } from './sort-of.ts';
import { toCsv } from './to-csv.ts';

/** The search page: what stands in the address is what is shown. */
class SearchPage extends HTMLElement {
  #form = this.querySelector('form')!;
  #field = this.querySelector('input')!;
  #told = this.#part('told');
  #lines = this.#part('lines');
  #results = this.#part('results');
  #tools = this.#part('tools');
  #choices = new SearchChoices();
  #shown: readonly Ranked<EngineHit>[] = [];
  #turn = 0;
  #timer = 0;

  connectedCallback(): void {
    this.#field.addEventListener('focus', () => void searchEngine().catch(() => this.#fail()), {
      once: true,
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#address(), query: this.#field.value.trim() });
    });
    this.#field.addEventListener('input', () => this.#soon());
    this.#choices.addEventListener('choice', () =>
      this.#go({ ...this.#address(), ...this.#choices.chosen() }),
    );
    this.#part('choices').append(this.#choices);
    this.#button('copy', () => void this.#copy());
    this.#button('csv', () => void this.#download());
    addEventListener('popstate', () => this.#open());
    this.#open();
  }

  /** Show what the address asks for, with its query in the field. */
  #open(): void {
    this.#field.value = this.#address().query;
    void this.#render();
  }

  #address = (): SearchAddress => readSearchAddress(location.search);

  /** While the reader types, results follow, but the way back stays one step. */
  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      const address = { ...this.#address(), query: this.#field.value.trim() };
      history.replaceState(null, '', location.pathname + writeSearchAddress(address));
      void this.#render();
    }, 250);
  }

  #go(address: SearchAddress): void {
    clearTimeout(this.#timer);
    history.pushState(null, '', location.pathname + writeSearchAddress(address));
    void this.#render();
  }

  async #render(): Promise<void> {
    const turn = ++this.#turn;
    const address = this.#address();
    document.title = document.title.replace(
      /^(?:.*: )?(?=\S+ \u00b7)/,
      address.query ? `${address.query}: ` : '',
    );
    if (address.query === '') return this.#clear();
    this.#told.textContent = words.loading;
    try {
      const session = await inTime(searchEngine());
      const answer = await inTime(session.ask(address.query));
      // The reader may have gone on while the answer was on its way.
      if (turn === this.#turn) await inTime(this.#show(answer, address, session, turn));
    } catch (error) {
      console.warn(error);
      if (turn === this.#turn) this.#fail();
    }
  }

  async #show(answer: Answer, address: SearchAddress, session: SearchSession, turn: number): Promise<void> {
    const choice = { filters: address.chosen, sort: sortOf(address.order) };
    const pages = await choosePages(answer.found, choice, session);
    const agreements = await session.pagesWith(agreementsOnly);
    const isNearest = answer.found[0]?.how === 'nearest';
    const [own, others] = [
      pages.filter(({ id }) => agreements.has(id)),
      pages.filter(({ id }) => !agreements.has(id)),
    ];
    const lists = await Promise.all([
      ResultList.of(words.agreements, own),
      ResultList.of(words.others, others),
      this.#choices.show(address, answer.found, session),
    ]);
    if (turn !== this.#turn) return;
    this.#shown = pages;
    this.#lines.replaceChildren(...toNodes(answerLines(answer.plan, pages.length > 0)));
    this.#results.replaceChildren(
      ...toNodes(isNearest && [el('h2', {}, words.nearest), el('p', {}, words.nearestText)]),
      ...lists.slice(0, 2).filter((list) => list instanceof ResultList),
    );
    this.#tools.hidden = answer.found.length === 0;
    const none = answer.found.length > 0 ? words.nothingChosen : words.nothing;
    const count = words.found(own.length, others.length);
    this.#told.textContent = pages.length === 0 ? none : isNearest ? `${words.nearest}: ${count}` : count;
  }

  #clear(): void {
    this.#told.textContent = '';
    this.#lines.replaceChildren();
    this.#results.replaceChildren();
    this.#tools.hidden = true;
  }

  #fail(): void {
    forgetSearch();
    this.#clear();
    this.#told.textContent = words.failed;
    const [again] = toNodes(el('button', { type: 'button' }, words.retry));
    again?.addEventListener('click', () => void this.#render());
    if (again) this.#lines.replaceChildren(again);
  }

  async #copy(): Promise<void> {
    const told = this.#part('done');
    try {
      await navigator.clipboard.writeText(location.href);
      told.textContent = words.copied;
    } catch {
      told.textContent = words.copyRefused;
    }
  }

  async #download(): Promise<void> {
    try {
      const pages: ShownPage[] = [];
      for (const page of this.#shown) pages.push(await inTime(showPage(page, 50)));
      const href = URL.createObjectURL(
        new Blob(['\ufeff', toCsv(pages, location.origin)], { type: 'text/csv' }),
      );
      Object.assign(document.createElement('a'), { href, download: words.csvFile }).click();
      setTimeout(() => URL.revokeObjectURL(href), 10_000);
    } catch (error) {
      console.warn(error);
      this.#fail();
    }
  }

  #button(name: string, act: () => void): void {
    this.#part(name).addEventListener('click', act);
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }
}

customElements.define('search-page', SearchPage);
