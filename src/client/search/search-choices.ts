import { countChoices, type Counted } from '../../search/count-choices.ts';
import type { Hit, Ranked } from '../../search/run-plan.ts';
import type { SearchSession } from '../../search/search-session.ts';
import { searchChoices as words } from '../../text/search-choices.ts';
import { make } from './make.ts';
import { filterKeys, readChoice, searchOrders, type FilterKey } from './read-choice.ts';

export { choosePages } from './read-choice.ts';

/** What to choose by among the pages found, and in which order they come, as fields. */
export async function choiceFields(
  found: readonly Ranked<Hit>[],
  address: URLSearchParams,
  session: SearchSession,
): Promise<HTMLElement[]> {
  const { filters, order } = readChoice(address);
  const counted = await Promise.all(
    filterKeys.map(async (key) => ({ key, values: await countChoices(key, found, session) })),
  );
  const orders = searchOrders.map((each) => option(each, words.orders[each], each === order));
  const fields = [
    ...counted.flatMap(({ key, values }) => filterField(key, values, filters[key])),
    field('ordning', words.order, orders),
  ];
  if (Object.keys(filters).length === 0 && order === 'relevans') return fields;
  return [...fields, make('button', { type: 'button' }, words.clear)];
}

/** Put the fields in their place, and tell of the address that a choice leads to. The reader's place among them is kept. */
export function placeFields(
  place: HTMLElement,
  fields: readonly HTMLElement[],
  choose: (address: URLSearchParams) => void,
): void {
  const { activeElement } = document;
  const name = activeElement instanceof HTMLSelectElement ? activeElement.name : undefined;
  place.replaceChildren(...fields);
  place.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.focus();
  place.onchange = ({ target }) => {
    if (target instanceof HTMLSelectElement) choose(withChoice(target.name, target.value));
  };
  place.onclick = ({ target }) => {
    if (target instanceof HTMLButtonElement)
      choose(new URLSearchParams({ q: new URLSearchParams(location.search).get('q') ?? '' }));
  };
}

function withChoice(name: string, value: string): URLSearchParams {
  const address = new URLSearchParams(location.search);
  if (value === '' || value === 'relevans') address.delete(name);
  else address.set(name, value);
  return address;
}

function filterField(key: FilterKey, values: readonly Counted[], chosen: string | undefined): HTMLElement[] {
  const known = chosen === undefined || values.some(({ value }) => value === chosen);
  const all = known ? values : [...values, { value: chosen, count: 0 }];
  if (all.length === 0) return [];
  const options = all.map(({ value, count }) =>
    option(value, count === undefined ? value : `${value} (${count})`, value === chosen),
  );
  return [field(key, words.filters[key], [option('', words.all, false), ...options])];
}

const field = (name: string, label: string, options: readonly HTMLElement[]): HTMLElement =>
  make('label', {}, label, make('select', { name }, ...options));

const option = (value: string, label: string, isChosen: boolean): HTMLElement =>
  make('option', { value, ...(isChosen && { selected: '' }) }, label);
