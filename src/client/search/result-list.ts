import type { Ranked } from '../../search/run-plan.ts';
import type { EngineHit } from '../../search/search-session.ts';
import { showPage } from '../../search/show-page.ts';
import { searchPage as words } from '../../text/search-page.ts';
import { toNodes } from '../compare/to-nodes.ts';
import { el } from '../compare/tree.ts';
import { inTime } from './search-engine.ts';
import { resultItems } from './result-items.ts';

const step = 10;

/** A list of pages that were found; more of them come when the reader asks. */
export class ResultList extends HTMLElement {
  #pages: readonly Ranked<EngineHit>[] = [];
  #list = document.createElement('ol');
  #more = document.createElement('button');

  /** A list with its first pages in it, or nothing where there are none. */
  static async of(heading: string, pages: readonly Ranked<EngineHit>[]): Promise<ResultList | undefined> {
    if (pages.length === 0) return undefined;
    const list = new ResultList();
    list.#pages = pages;
    list.#list.className = 'hits';
    list.#more.type = 'button';
    list.#more.addEventListener('click', () => void list.#grow(true));
    list.append(...toNodes(el('h2', {}, heading)), list.#list, list.#more);
    await list.#grow(false);
    return list;
  }

  async #grow(isAsked: boolean): Promise<void> {
    const from = this.#list.children.length;
    const next = this.#pages.slice(from, from + step);
    try {
      const shown = await inTime(Promise.all(next.map((page) => showPage(page))));
      this.#list.append(...toNodes(resultItems(shown)));
    } catch (error) {
      if (!isAsked) throw error;
      this.#more.textContent = words.failed;
      return;
    }
    if (isAsked) this.#list.children[from]?.querySelector('a')?.focus();
    const left = this.#pages.length - this.#list.children.length;
    this.#more.hidden = left === 0;
    this.#more.textContent = words.more(left);
  }
}

customElements.define('result-list', ResultList);
