/** The kinds of pages that can be searched, in the order they are offered. */
export const searchKinds = {
  agreement: 'Avtal',
  organisation: 'Parter',
  theme: 'Teman',
  clause: 'Klausuler',
  prose: 'Om webbplatsen',
} as const;

/** The names of what the index keeps about a page; they stand in addresses, and never change. */
export const searchKeys = {
  kind: 'typ',
  municipality: 'kommun',
  party: 'part',
  theme: 'tema',
  year: 'ar',
  state: 'lage',
  start: 'start',
  periodMoney: 'belopp-for-perioden',
  yearMoney: 'belopp-per-ar',
  period: 'period',
  money: 'pengar',
  parties: 'parter',
  alsoCalled: 'kallas',
  facts: 'fakta',
} as const;

/** Words of names that people leave out. */
export const nameNoise: readonly string[] = ['föreningen', 'förening', 'kommun', 'kommuns', 'ideell'];

/** What an agreement's page says where the document is silent: it is no reason to find the page. */
export const silentValue = 'anges inte';

/** Over the commitments of a party, as a place on an agreement's page. */
export const commitmentOf = (party: string): string => `${party} lovar`;

/** What leaves only agreements, which come before other pages that fit as well. */
export const agreementsOnly = { filters: { [searchKeys.kind]: searchKinds.agreement } };
