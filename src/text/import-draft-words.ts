/** The comments and fixed words of a draft made from a document. */
export const draftWords = {
  sourceId: 'handling',
  sourceTitle: 'Handlingen',
  opening:
    'Utkast gjort av npm run import. Jämför varje uppgift med handlingen. Belägget längst ned säger var den står.',
  unsure: (label: string, quote: string): string => `OSÄKERT – ${label}. Läs stället: ”${quote}”`,
  alternative: (quote: string): string => `  Annan möjlighet: ”${quote}”`,
  missing: (path: string, label: string, help: string): string =>
    `HITTADES INTE – ${path}: ${label}. ${help}`,
  wholeDocument: 'Handlingen',
  leftOut: {
    name: 'Namn på personer',
    email: 'E-postadresser',
    phone: 'Telefonnummer',
    personalNumber: 'Personnummer',
  },
} as const;
