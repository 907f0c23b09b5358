import { noValue, type AgreementFacetName } from '../domain/agreement-facets.ts';
import type { AgreementRecord } from '../domain/agreement-row.ts';
import type { Held } from '../domain/agreement.ts';
import type { Referral } from '../domain/participants.ts';
import type { RowOrder } from '../domain/sort-rows.ts';
import type { StatusState } from '../domain/status.ts';

/** The words of addresses, which never change once published. */
export const facetUrlWords = {
  municipality: 'kommun',
  unit: 'enhet',
  theme: 'tema',
  targetGroup: 'malgrupp',
  state: 'lage',
  year: 'ar',
  referral: 'vag-in',
  followUp: 'uppfoljning',
  yearBand: 'belopp-per-ar',
  periodBand: 'beraknat-per-ar',
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

export const referralUrlWords = {
  self: 'eget-initiativ',
  unit: 'kommunal-enhet',
  other: 'genom-annan',
} as const satisfies Record<Referral['path'], string>;

export const followUpUrlWords = {
  received: 'finns',
  promised: 'utlovad',
} as const satisfies Record<NonNullable<AgreementRecord['followUp']>, string>;

/** In place of a value, for agreements that have none. */
export const noValueUrlWord = 'anges-inte';

/** Values that stand in addresses under a Swedish word; all others stand as they are. */
const valueUrlWords: Partial<Record<AgreementFacetName, Readonly<Record<string, string>>>> = {
  state: stateUrlWords,
  held: heldUrlWords,
  referral: referralUrlWords,
  followUp: followUpUrlWords,
};

/** A value of a facet as it stands in an address. */
export const toUrlWord = (facet: AgreementFacetName, value: string): string =>
  value === noValue ? noValueUrlWord : (valueUrlWords[facet]?.[value] ?? value);

/** The value that a word of an address stands for; whether there is such a value is for the reader of it to say. */
export function fromUrlWord(facet: AgreementFacetName, word: string): string {
  if (word === noValueUrlWord) return noValue;
  const words = Object.entries(valueUrlWords[facet] ?? {});
  return words.find(([, urlWord]) => urlWord === word)?.[0] ?? word;
}
