import '../agreement-status.ts';
import type { Profile } from '../../domain/profile.ts';
import { comparePage as words } from '../../text/compare-page.ts';
import { listWords } from '../../text/list-words.ts';
import { AgreementPicker } from './agreement-picker.ts';
import { BudgetBars } from './budget-bars.ts';
import {
  mostCompared,
  readCompareAddress,
  writeCompareAddress,
  type CompareAddress,
} from './compare-address.ts';
import { CompareDifferences } from './compare-differences.ts';
import { compareContents, compareTable } from './compare-table.ts';
import { compareSentences } from './compare-sentences.ts';
import { ProfileStore } from './profile-store.ts';
import { sheetHead } from './sheet.ts';
import { toNodes } from './to-nodes.ts';
import { el, type Tree } from './tree.ts';

/** Compares the agreements that the address names, and lets the reader choose others. The address is all it remembers. */
class ComparePage extends HTMLElement {
  readonly #title = document.title;
  #store = new ProfileStore('', 1);
  #picker: AgreementPicker | undefined;
  #told = document.createElement('p');
  #result = document.createElement('div');
  #shown: readonly Profile[] = [];
  #turn = 0;

  connectedCallback(): void {
    if (this.#picker) return;
    const { profiles = '', files = '', list = '' } = this.dataset;
    this.#store = new ProfileStore(profiles, Number(files));
    this.#picker = new AgreementPicker(
      list,
      (id) => this.#add(id),
      (sentence) => this.#tell(sentence),
    );
    this.#told.setAttribute('role', 'status');
    this.append(this.#picker.form, this.#told, this.#result);
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button[data-remove]') : null;
      if (button) this.#remove(button.getAttribute('data-remove') ?? '');
    });
    addEventListener('popstate', () => void this.#render());
    void this.#render();
  }

  #address = (): CompareAddress => readCompareAddress(location.search);

  /** On from what is shown: what the address asked for in vain is left behind. */
  #add(id: string): void {
    const ids = this.#shown.map((profile) => profile.id);
    const known = this.#shown.find((profile) => profile.id === id);
    if (known) return this.#tell(words.already(known.title));
    if (ids.length >= mostCompared) return this.#tell(words.full(mostCompared));
    this.#go([...ids, id]);
  }

  #remove(id: string): void {
    this.#go(this.#shown.map((profile) => profile.id).filter((shown) => shown !== id));
    this.#picker?.focus();
  }

  #go(ids: readonly string[]): void {
    const { onlyDifferences } = this.#address();
    history.pushState(null, '', `${location.pathname}${writeCompareAddress({ ids, onlyDifferences })}`);
    void this.#render();
  }

  async #render(): Promise<void> {
    const turn = ++this.#turn;
    const address = this.#address();
    if (address.ids.length > 0) this.#tell(words.loading);
    const found = await Promise.allSettled(address.ids.map((id) => this.#store.get(id)));
    // The reader may have gone on while the answers were on their way.
    if (turn !== this.#turn) return;
    const profiles = found.flatMap((each) => (each.status === 'fulfilled' ? (each.value ?? []) : []));
    const missing = address.ids.filter((_id, at) => found[at]?.status === 'fulfilled' && !found[at].value);
    const isBroken = found.some(({ status }) => status === 'rejected');
    this.#shown = profiles;
    this.#show(profiles, address.onlyDifferences);
    this.#tell(compareSentences(profiles, address, missing, isBroken).join(' '));
  }

  #show(profiles: readonly Profile[], onlyDifferences: boolean): void {
    const titles = profiles.map(({ title }) => title);
    document.title = titles.length > 0 ? `${listWords(titles)}. ${this.#title}` : this.#title;
    if (profiles.length === 0) return this.#result.replaceChildren();
    const table = compareTable(profiles, { canRemove: true });
    const [alone] = profiles.length === 1 ? profiles : [];
    if (alone)
      return this.#result.replaceChildren(
        ...toNodes([nearList(alone), el('div', { class: 'alone' }, table)]),
      );
    const bars = new BudgetBars();
    const differences = new CompareDifferences();
    differences.append(...toNodes(table));
    this.#result.replaceChildren(
      ...toNodes(this.#sheet(profiles)),
      ...toNodes(profiles.some(({ budget }) => budget) && el('h2', {}, words.moneyTitle)),
      bars,
      ...toNodes([el('h2', {}, words.table), compareContents(profiles)]),
      differences,
    );
    bars.profiles = profiles;
    differences.isOnlyDifferences = onlyDifferences;
    differences.addEventListener('differences', () => {
      const ids = this.#shown.map(({ id }) => id);
      const query = writeCompareAddress({ ids, onlyDifferences: differences.isOnlyDifferences });
      history.replaceState(null, '', `${location.pathname}${query}`);
    });
  }

  #sheet = (profiles: readonly Profile[]): ReturnType<typeof sheetHead> =>
    sheetHead({
      agreements: profiles.map(({ title, href }) => ({ title, address: new URL(href, location.href).href })),
      built: this.dataset['built'] ?? '',
      address: location.href,
    });

  #tell(sentence: string): void {
    this.#told.textContent = sentence;
  }
}

/** The way to a comparison with each of those that are nearest. */
const nearList = ({ id, near = [] }: Profile): Tree =>
  near.length > 0 &&
  el(
    'section',
    {},
    el('h2', {}, words.near.title),
    el('p', {}, words.near.text),
    el(
      'ul',
      {},
      near.map((other) =>
        el(
          'li',
          {},
          el(
            'a',
            { href: writeCompareAddress({ ids: [id, other.id], onlyDifferences: false }) },
            other.title,
          ),
        ),
      ),
    ),
  );

customElements.define('compare-page', ComparePage);
