import type { Collection } from '../domain/reference.ts';

/** Words in the generated tables of the editors' guide. */
export const guideText = {
  columns: { field: 'Fält', name: 'Vad det är', written: 'Så skrivs det' },
  required: 'måste finnas',
  beneath: (label: string, path: string): string => `${label} (\`${path}\`)`,
  or: ' eller ',
  list: (item: string): string => `lista; på varje rad: ${item}`,
  group: 'en grupp av fält',
  evidence: 'fältets namn, kolon och beläggets fält',
  date: 'tid: dag, månad, år eller lång form',
  day: 'dag, 2026-11-21',
  partialDate: 'dag, månad eller år',
  amount: 'belopp i kronor, bara siffror',
  integer: 'heltal',
  number: 'tal, med punkt som decimaltecken',
  boolean: '`true` eller `false`',
  line: 'text på en rad',
  prose: 'text',
  slug: 'ett kort namn med a–z, 0–9 och bindestreck',
  unit: 'organisation/enhet',
  url: 'webbadress som börjar med https://',
  email: 'e-postadress till en funktion',
  organisationNumber: 'organisationsnummer, sex siffror, bindestreck och fyra siffror',
  journalNumber: 'diarienummer',
  reference: {
    agreements: 'filnamnet för ett avtal',
    organisations: 'filnamnet för en organisation',
    themes: 'id för ett tema',
    'target-groups': 'id för en målgrupp',
    'clause-topics': 'id för ett klausulämne',
    'budget-categories': 'id för en budgetkategori',
  } satisfies Record<Collection, string>,
  stale: 'Guidens tabeller stämmer inte med fälten. Kör: npm run guide',
  written: (file: string): string => `Tabellerna i ${file} är skrivna.`,
  unchanged: (file: string): string => `Tabellerna i ${file} stämmer redan.`,
  noMarker: (name: string): string =>
    `Guiden saknar raderna <!-- generated:${name} --> och <!-- /generated:${name} -->. Lägg till dem där tabellen ska stå.`,
  help: `Skriver tabellerna över fält i guiden för redaktörer.

  npm run guide [-- --content MAPP]

  --content MAPP  mappen med avtalen (content)
  --help          visar den här texten`,
} as const;
