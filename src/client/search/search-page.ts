import type { Ranked } from '../../search/run-plan.ts';
import type { Answer, EngineHit, SearchSession } from '../../search/search-session.ts';
import { tellCount } from '../../search/search-texts.ts';
import { answerLines } from './answer-lines.ts';
import { make } from './make.ts';
import { resultList } from './result-list.ts';
import { forgetSearch, inTime, searchEngine } from './search-engine.ts';

/** The search page: what stands in the address is what is shown. Choosing and taking home are loaded when they are asked for. */
class SearchPage extends HTMLElement {
  #field = this.querySelector('input')!;
  #told = this.#part('told');
  #lines = this.#part('lines');
  #results = this.#part('results');
  #tools = this.#part('tools');
  #again = this.#part('again');
  #choices = this.querySelector('details')!;
  #shown: readonly Ranked<EngineHit>[] = [];
  #title = document.title;
  #turn = 0;
  #timer = 0;

  connectedCallback(): void {
    const again = (): void => void this.#render();
    this.#field.addEventListener('focus', () => void searchEngine().catch(() => this.#fail()), {
      once: true,
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(this.#asked(), true);
    });
    // While the reader types, results follow, but the way back stays one step.
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#go(this.#asked(), false), 250);
    });
    this.#choices.addEventListener('toggle', () => {
      if (this.#choices.open) again();
    });
    this.#again.addEventListener('click', again);
    this.#part('copy').addEventListener('click', () => void this.#take('copyLink'));
    this.#part('csv').addEventListener('click', () => void this.#take('downloadHits'));
    addEventListener('popstate', () => this.#open());
    this.#open();
  }

  /** Show what the address asks for, with its query in the field. */
  #open(): void {
    this.#field.value = this.#address().get('q') ?? '';
    void this.#render();
  }

  #address = (): URLSearchParams => new URLSearchParams(location.search);

  /** The address with what stands in the field as its query. */
  #asked(): URLSearchParams {
    const address = this.#address();
    address.delete('q');
    const query = this.#field.value.trim();
    return new URLSearchParams([...(query ? [['q', query]] : []), ...address]);
  }

  #go(address: URLSearchParams, isStep: boolean): void {
    clearTimeout(this.#timer);
    const url = location.pathname + String(address).replace(/^(?=.)/, '?');
    history[isStep ? 'pushState' : 'replaceState'](null, '', url);
    void this.#render();
  }

  async #render(): Promise<void> {
    const turn = ++this.#turn;
    const address = this.#address();
    const query = address.get('q') ?? '';
    document.title = (query && `${query}: `) + this.#title;
    if (query === '') return this.#clear('');
    this.#told.textContent = this.#told.dataset['loading'] ?? '';
    try {
      const session = await inTime(searchEngine());
      const answer = await inTime(session.ask(query));
      await inTime(this.#show(answer, address, session, turn));
    } catch (error) {
      console.warn(error);
      if (turn === this.#turn) this.#fail();
    }
  }

  /** The reader may have gone on while the answer was on its way: then nothing of it is shown. */
  async #show(answer: Answer, address: URLSearchParams, session: SearchSession, turn: number): Promise<void> {
    const { found } = answer;
    const { texts } = session;
    const hasChoice = [...address.keys()].some((key) => key !== 'q');
    const choosing = hasChoice || this.#choices.open ? await import('./search-choices.ts') : undefined;
    const pages = choosing ? await choosing.choosePages(found, address, session) : found;
    const fields = choosing && (await choosing.choiceFields(found, address, session));
    const agreements = await session.preferred();
    const own = pages.filter(({ id }) => agreements.has(id));
    const others = pages.filter(({ id }) => !agreements.has(id));
    const failed = this.#told.dataset['failed'] ?? '';
    const lists = await resultList(texts.agreements, own, texts, failed);
    lists.push(...(await resultList(texts.others, others, texts, failed)));
    if (turn !== this.#turn) return;
    const isNearest = found[0]?.how === 'nearest';
    this.#shown = pages;
    this.#lines.replaceChildren(...answerLines(answer, texts));
    if (fields) choosing.placeFields(this.#part('choices'), fields, (chosen) => this.#go(chosen, true));
    if (isNearest) lists.unshift(make('h2', {}, texts.nearest), make('p', {}, texts.nearestText));
    this.#results.replaceChildren(...lists);
    this.#tools.hidden = found.length === 0;
    const count = tellCount(texts, own.length, others.length);
    const none = found.length > 0 ? texts.nothingChosen : texts.nothing;
    this.#told.textContent = pages.length === 0 ? none : isNearest ? `${texts.nearest}: ${count}` : count;
  }

  #clear(told: string): void {
    this.#told.textContent = told;
    this.#lines.replaceChildren();
    this.#results.replaceChildren();
    this.#tools.hidden = true;
  }

  #fail(): void {
    forgetSearch();
    this.#clear(this.#told.dataset['failed'] ?? '');
    this.#again.hidden = false;
    this.#lines.replaceChildren(this.#again);
  }

  async #take(how: 'copyLink' | 'downloadHits'): Promise<void> {
    try {
      const ways = await import('./take-home.ts');
      this.#part('done').textContent = await ways[how](this.#shown);
    } catch (error) {
      console.warn(error);
      this.#fail();
    }
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }
}

customElements.define('search-page', SearchPage);
