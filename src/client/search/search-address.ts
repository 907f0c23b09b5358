import { searchKeys } from '../../text/search-kinds.ts';

/** What a reader asks for, as it stands in the address. */
export interface SearchAddress {
  query: string;
  /** Chosen values by filter. */
  chosen: Readonly<Record<string, string>>;
  order: SearchOrder;
}

export const filterKeys = [
  searchKeys.municipality,
  searchKeys.party,
  searchKeys.theme,
  searchKeys.year,
  searchKeys.state,
  searchKeys.kind,
] as const;

export const searchOrders = ['relevans', 'nyast', 'aldst', 'belopp-for-perioden', 'belopp-per-ar'] as const;

export type FilterKey = (typeof filterKeys)[number];
export type SearchOrder = (typeof searchOrders)[number];

export function readSearchAddress(search: string): SearchAddress {
  const given = new URLSearchParams(search);
  const chosen = filterKeys.flatMap((key) => {
    const value = given.get(key);
    return value ? [[key, value] as const] : [];
  });
  const order = searchOrders.find((each) => each === given.get('ordning')) ?? 'relevans';
  return { query: given.get('q') ?? '', chosen: Object.fromEntries(chosen), order };
}

export function writeSearchAddress({ query, chosen, order }: SearchAddress): string {
  const given = new URLSearchParams();
  if (query !== '') given.set('q', query);
  for (const [key, value] of Object.entries(chosen)) given.set(key, value);
  if (order !== 'relevans') given.set('ordning', order);
  const text = given.toString();
  return text === '' ? '' : `?${text}`;
}
