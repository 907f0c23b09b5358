/** Words of the explorer's addresses, which never change once published. Those of the facets stand with the lists. */
export const explorerUrlWords = {
  sort: 'sortera',
  order: 'ordning',
  reversed: 'omvand',
  view: 'vy',
  columns: 'kolumner',
  compare: 'jamfor',
} as const;

export const viewUrlWords = { table: 'tabell', list: 'lista', timeline: 'tidslinje' } as const;

export const rangeUrlWords = { month: 'manad', period: 'period' } as const;

export const columnUrlWords = {
  title: 'titel',
  municipality: 'kommun',
  parties: 'parter',
  units: 'enhet',
  themes: 'tema',
  targetGroups: 'malgrupp',
  period: 'period',
  months: 'manader',
  state: 'lage',
  periodMoney: 'belopp-for-perioden',
  monthMoney: 'belopp-i-manaden',
  yearMoney: 'belopp-per-ar',
  referral: 'vag-in',
  followUp: 'uppfoljning',
  held: 'underlag',
} as const;
