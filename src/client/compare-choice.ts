import { compareChoiceText as words } from '../text/compare-choice.ts';
import { mostCompared } from './compare/compare-address.ts';
import { readCompared, writeCompared } from './compared-ids.ts';

/**
 * Puts an agreement aside to compare, from any list or page. What is put aside lives in the address and follows
 * along links to other lists; nothing is stored.
 */
class CompareChoice extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const { name } = this.dataset;
    const [label, box, text] = [
      document.createElement('label'),
      document.createElement('input'),
      document.createElement('span'),
    ];
    box.type = 'checkbox';
    text.textContent = name === undefined ? words.add : words.short;
    if (name !== undefined) box.setAttribute('aria-label', name);
    label.append(box, text);
    this.append(label);
    box.addEventListener('change', () => this.#choose(box));
    this.sync(readCompared(location.search));
  }

  sync(chosen: readonly string[]): void {
    const box = this.querySelector('input');
    if (box) box.checked = chosen.includes(this.#id());
  }

  #choose(box: HTMLInputElement): void {
    const others = readCompared(location.search).filter((id) => id !== this.#id());
    const isFull = box.checked && others.length === mostCompared;
    if (isFull) box.checked = false;
    putAside(box.checked ? [...others, this.#id()] : others, isFull ? words.full(mostCompared) : undefined);
  }

  #id(): string {
    return this.dataset['agreement'] ?? '';
  }
}

/** The line at the foot of the page that leads to the comparison, while anything is put aside. */
class CompareBar extends HTMLElement {
  show(chosen: readonly string[], remark: string | undefined): void {
    if (!this.firstChild) this.#build();
    this.hidden = chosen.length === 0;
    const [status, link, list] = [this.querySelector('p'), ...this.querySelectorAll('a')];
    const next = remark ?? (chosen.length === 1 ? words.oneMore : '');
    const said = [words.chosen(chosen.length), next].filter(Boolean).join(' ');
    if (status && status.textContent !== said) status.textContent = said;
    if (link) {
      link.hidden = chosen.length < 2;
      link.href = `/jamfor/?avtal=${chosen.join(',')}`;
    }
    if (list) {
      list.hidden = location.pathname === '/avtal/';
      list.href = `/avtal/${writeCompared('', chosen)}`;
    }
  }

  #build(): void {
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', words.region);
    const status = document.createElement('p');
    status.setAttribute('role', 'status');
    const [link, list, empty] = [
      document.createElement('a'),
      document.createElement('a'),
      document.createElement('button'),
    ];
    link.textContent = words.compare;
    list.textContent = words.list;
    empty.type = 'button';
    empty.textContent = words.empty;
    empty.addEventListener('click', () => {
      putAside([]);
      document.querySelector<HTMLElement>('compare-choice input')?.focus();
    });
    this.append(status, link, list, empty);
  }
}

customElements.define('compare-choice', CompareChoice);
customElements.define('compare-bar', CompareBar);

const bar = document.createElement('compare-bar') as CompareBar;
bar.hidden = true;
document.querySelector('main')?.append(bar);
for (const heading of document.querySelectorAll<HTMLElement>('table[data-choices] tbody th'))
  addChoice(heading);
showAll();
addEventListener('popstate', () => showAll());
document.addEventListener('click', carryAlong, { capture: true });

/** A row of a list that the build has drawn. */
function addChoice(heading: HTMLElement): void {
  const link = heading.querySelector('a');
  const id = /^\/avtal\/([a-z0-9-]+)\/$/.exec(link?.pathname ?? '')?.[1];
  if (!link || id === undefined) return;
  const choice = document.createElement('compare-choice');
  choice.dataset['agreement'] = id;
  choice.dataset['name'] = words.addTitle(link.textContent);
  heading.append(choice);
}

function putAside(ids: readonly string[], remark?: string): void {
  const query = writeCompared(location.search, ids);
  history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
  showAll(remark);
}

function showAll(remark?: string): void {
  const chosen = readCompared(location.search);
  for (const choice of document.querySelectorAll<CompareChoice>('compare-choice')) choice.sync(chosen);
  bar.show(chosen, remark);
}

/** Links to other lists and agreements take along what is put aside. */
function carryAlong({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || link.origin !== location.origin || !/^\/(avtal|parter|teman)\//.test(link.pathname)) return;
  link.search = writeCompared(link.search, readCompared(location.search));
}
