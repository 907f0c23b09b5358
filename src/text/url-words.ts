import type { AgreementFacetName } from '../domain/agreement-facets.ts';
import type { Held } from '../domain/agreement.ts';
import type { RowOrder } from '../domain/sort-rows.ts';
import type { StatusState } from '../domain/status.ts';

/** The words of addresses, which never change once published. */
export const facetUrlWords = {
  municipality: 'kommun',
  theme: 'tema',
  targetGroup: 'malgrupp',
  state: 'lage',
  year: 'ar',
  held: 'underlag',
  party: 'part',
} as const satisfies Record<AgreementFacetName, string>;

export const orderUrlWords = {
  period: 'period',
  title: 'titel',
  municipality: 'kommun',
  periodMoney: 'belopp-for-perioden',
  yearMoney: 'belopp-per-ar',
} as const satisfies Record<RowOrder, string>;

export const stateUrlWords = {
  running: 'pagar',
  notStarted: 'inte-borjat',
  probablyEnded: 'troligen-avslutat',
  ended: 'avslutat',
  unknown: 'okant',
} as const satisfies Record<StatusState, string>;

export const heldUrlWords = {
  fullText: 'hela-avtalet',
  summaryOnly: 'sammandrag',
  mentioned: 'omnamnt',
} as const satisfies Record<Held, string>;

/** In place of a value, for agreements that have none. */
export const noValueUrlWord = 'anges-inte';
