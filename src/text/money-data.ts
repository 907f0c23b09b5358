/** The column names of the money file. Short, lower case and without å, ä and ö, as open data files from municipalities are. */
export const moneyDataColumns = {
  agreement: 'avtal_id',
  title: 'titel',
  municipality: 'kommun_id',
  parties: 'ideburna_parter',
  kind: 'slag',
  basis: 'avser',
  amount: 'belopp',
  state: 'beloppets_tillstand',
  currency: 'valuta',
  year: 'ar',
  start: 'start',
  end: 'slut',
  months: 'manader',
} as const;
