/** Words around every page. */
export const layoutText = {
  language: 'sv',
  skip: 'Hoppa till innehållet',
  mainMenu: 'Huvudmeny',
  crumbs: 'Du är här',
  home: 'Start',
  search: 'Sök',
  footnotes: { footnoteLabel: 'Fotnoter', footnoteBackLabel: 'Tillbaka till texten' },
  nav: {
    agreements: 'Avtal',
    organisations: 'Parter',
    money: 'Pengar',
    calendar: 'Kalender',
    compare: 'Jämför',
    clauses: 'Klausuler',
    about: 'Om',
  },
  footer: {
    purpose:
      'Överenskommelser om idéburet offentligt partnerskap (IOP) mellan kommuner och civilsamhället, fria att läsa och använda.',
    fromAToZ: 'A till Ö',
    themes: 'Teman',
    followUp: 'Uppföljning',
    quality: 'Kvalitet',
    label: 'Om webbplatsen',
    method: 'Så gör vi',
    accessibility: 'Tillgänglighet',
    personalData: 'Personuppgifter',
    contact: 'Kontakt',
    licence: 'Licens',
    publisher: 'Utges av',
  },
} as const;
