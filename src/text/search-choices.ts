/** Words for choosing among the pages found, for their order, and for taking them home. */
export const searchChoices = {
  all: 'Alla',
  clear: 'Ta bort valen',
  filters: {
    kommun: 'Kommun',
    part: 'Part',
    tema: 'Tema',
    ar: 'År',
    lage: 'Läge när sidan byggdes',
    typ: 'Slags sida',
  },
  order: 'Ordning',
  orders: {
    relevans: 'Bäst träff först',
    nyast: 'Nyast avtalstid först',
    aldst: 'Äldst avtalstid först',
    'belopp-for-perioden': 'Störst belopp för hela perioden först',
    'belopp-per-ar': 'Störst belopp per år först',
  },
  copied: 'Länken är kopierad.',
  copyRefused: 'Webbläsaren tillåter inte kopiering. Länken står i adressfältet.',
  csvFile: 'traffar.csv',
  csvHeads: ['titel', 'slags sida', 'adress', 'parter', 'period', 'pengar', 'ställen'],
} as const;
