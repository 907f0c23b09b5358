import type { EngineOptions } from '../../search/search-session.ts';
import { searchKeys } from '../../text/search-kinds.ts';
import type { SearchOrder } from './search-address.ts';

/** The fact that an order goes by; the best hits first go by none. Money per period and per year are never mixed. */
export const sortOf = (order: SearchOrder): EngineOptions['sort'] => sorts[order];

const sorts: Record<SearchOrder, EngineOptions['sort']> = {
  relevans: undefined,
  nyast: { [searchKeys.start]: 'desc' },
  aldst: { [searchKeys.start]: 'asc' },
  'belopp-for-perioden': { [searchKeys.periodMoney]: 'desc' },
  'belopp-per-ar': { [searchKeys.yearMoney]: 'desc' },
};
