import { choosePages as choose } from '../../search/choose-pages.ts';
import type { Ranked } from '../../search/run-plan.ts';
import type { EngineHit, EngineOptions, SearchSession } from '../../search/search-session.ts';
import { searchKeys } from '../../text/search-kinds.ts';

export const filterKeys = [
  searchKeys.municipality,
  searchKeys.party,
  searchKeys.theme,
  searchKeys.year,
  searchKeys.state,
  searchKeys.kind,
] as const;

/** The fact that an order goes by; the best hits first go by none. Money per period and per year are never mixed. */
const sorts = {
  relevans: undefined,
  nyast: { [searchKeys.start]: 'desc' },
  aldst: { [searchKeys.start]: 'asc' },
  'belopp-for-perioden': { [searchKeys.periodMoney]: 'desc' },
  'belopp-per-ar': { [searchKeys.yearMoney]: 'desc' },
} satisfies Record<string, EngineOptions['sort']>;

export const searchOrders = Object.keys(sorts) as SearchOrder[];

export type FilterKey = (typeof filterKeys)[number];
export type SearchOrder = keyof typeof sorts;

/** What the address chooses among the pages found: values by filter, and the order. What it does not know, it passes over. */
export function readChoice(address: URLSearchParams): {
  filters: Readonly<Record<string, string>>;
  order: SearchOrder;
} {
  const filters = filterKeys.flatMap((key) => {
    const value = address.get(key);
    return value ? [[key, value] as const] : [];
  });
  const order = searchOrders.find((each) => each === address.get('ordning')) ?? 'relevans';
  return { filters: Object.fromEntries(filters), order };
}

/** The pages that the address leaves, in the order it asks for. */
export function choosePages(
  found: readonly Ranked<EngineHit>[],
  address: URLSearchParams,
  session: SearchSession,
): Promise<Ranked<EngineHit>[]> {
  const { filters, order } = readChoice(address);
  return choose(found, { filters, sort: sorts[order] }, session);
}
