import { countChoices, type Counted } from '../../search/count-choices.ts';
import type { Hit, Ranked } from '../../search/run-plan.ts';
import type { SearchSession } from '../../search/search-session.ts';
import { searchPage as words } from '../../text/search-page.ts';
import { toNodes } from '../compare/to-nodes.ts';
import { el, type Tree } from '../compare/tree.ts';
import { filterKeys, searchOrders, type FilterKey, type SearchAddress } from './search-address.ts';

/** What to choose by among the pages found, and in which order they come. Says so with a `choice` event. */
export class SearchChoices extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', () => this.dispatchEvent(new Event('choice')));
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      for (const select of this.querySelectorAll('select'))
        select.value = select.name === 'ordning' ? 'relevans' : '';
      this.dispatchEvent(new Event('choice'));
    });
  }

  chosen(): Pick<SearchAddress, 'chosen' | 'order'> {
    const values = Array.from(this.querySelectorAll('select'), ({ name, value }) => [name, value] as const);
    const order = searchOrders.find((each) =>
      values.some(([name, value]) => name === 'ordning' && value === each),
    );
    const chosen = values.filter(([name, value]) => name !== 'ordning' && value !== '');
    return { chosen: Object.fromEntries(chosen), order: order ?? 'relevans' };
  }

  async show(address: SearchAddress, found: readonly Ranked<Hit>[], session: SearchSession): Promise<void> {
    const counted = await Promise.all(
      filterKeys.map(async (key) => ({ key, values: await countChoices(key, found, session) })),
    );
    const focused =
      document.activeElement instanceof HTMLSelectElement ? document.activeElement.name : undefined;
    const hasChosen = Object.keys(address.chosen).length > 0 || address.order !== 'relevans';
    this.replaceChildren(
      ...toNodes([
        counted.map(({ key, values }) => filterField(key, values, address.chosen[key])),
        orderField(address.order),
        hasChosen && el('button', { type: 'button' }, words.clear),
      ]),
    );
    // The fields are drawn anew; the reader's place among them is kept.
    this.querySelector<HTMLSelectElement>(`select[name="${focused}"]`)?.focus();
  }
}

function filterField(key: FilterKey, values: readonly Counted[], chosen: string | undefined): Tree {
  const known = chosen === undefined || values.some(({ value }) => value === chosen);
  const all = known ? values : [...values, { value: chosen, count: 0 }];
  return (
    all.length > 0 &&
    field(key, words.filters[key], [
      el('option', { value: '' }, words.all),
      all.map(({ value, count }) =>
        option(value, count === undefined ? value : `${value} (${count})`, value === chosen),
      ),
    ])
  );
}

const orderField = (order: SearchAddress['order']): Tree =>
  field(
    'ordning',
    words.order,
    searchOrders.map((each) => option(each, words.orders[each], each === order)),
  );

const field = (name: string, label: string, options: Tree): Tree =>
  el('label', {}, label, el('select', { name }, options));

const option = (value: string, label: string, isChosen: boolean): Tree =>
  el('option', { value, selected: isChosen && '' }, label);

customElements.define('search-choices', SearchChoices);
