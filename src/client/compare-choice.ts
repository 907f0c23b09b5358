import { compareChoiceText as words } from '../text/compare-choice.ts';
import { CompareBar } from './compare-bar.ts';
import { mostCompared } from './compare/compare-address.ts';
import { readCompared, writeCompared } from './compared-ids.ts';

/**
 * Puts an agreement aside to compare, from any list. What is put aside lives in the address and follows
 * along links to other lists; nothing is stored.
 */
class CompareChoice extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const [label, box, text] = [
      document.createElement('label'),
      document.createElement('input'),
      document.createElement('span'),
    ];
    box.type = 'checkbox';
    box.setAttribute('aria-label', this.dataset['name'] ?? words.add);
    text.textContent = words.short;
    label.append(box, text);
    this.append(label);
    box.addEventListener('change', () => this.#choose(box));
    this.sync(readCompared(location.search));
  }

  /** A chosen one leads on to the comparison, right where the reader is. */
  sync(chosen: readonly string[]): void {
    const box = this.querySelector('input');
    const isChosen = chosen.includes(this.#id());
    if (box) box.checked = isChosen;
    this.querySelector('a')?.remove();
    if (!isChosen || chosen.length < 2) return;
    const link = document.createElement('a');
    link.href = `/jamfor/?avtal=${chosen.join(',')}`;
    link.textContent = words.compareCount(chosen.length);
    this.append(link);
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

customElements.define('compare-choice', CompareChoice);
customElements.define('compare-bar', CompareBar);

const bar = document.createElement('compare-bar') as CompareBar;
bar.empty = () => {
  putAside([]);
  document.querySelector<HTMLElement>('compare-choice input')?.focus();
};
document.querySelector('[data-part="results"], table[data-choices]')?.before(bar);
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

/** Links to other lists take along what is put aside; an agreement's own page has no use for it. */
function carryAlong({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || link.origin !== location.origin || !isList(link.pathname)) return;
  link.search = writeCompared(link.search, readCompared(location.search));
}

function isList(path: string): boolean {
  return /^\/(avtal|parter|teman)\//.test(path) && !/^\/avtal\/[^/]+\/$/.test(path);
}
