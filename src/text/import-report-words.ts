import { plural } from './format-count.ts';

/** What the importer says of a document. */
export const reportWords = {
  wholeDocument: 'Handlingen',
  blank: 'Tomt eller överstruket i handlingen',
  /** What stands in the place of personal data. */
  masks: { name: '(namn)', email: '(e-post)', phone: '(telefon)', personalNumber: '(personnummer)' },

  heading: (file: string, format: string): string => `${file} (${format.toUpperCase()})`,
  remarks: 'Lägg märke till',
  overview:
    'Handlingen räknar upp flera avtal. Inget utkast är gjort: lägg dem i en tabell (CSV eller Excel) med en rad per avtal och importera den, eller börja ett i taget med npm run new.',
  found: (count: number): string => `Hittat (${count})`,
  unsure: (count: number): string => `Osäkert – läs stället innan du litar på det (${count})`,
  notFound: (count: number): string => `Hittades inte (${count})`,
  body: (clauses: number, commitments: number): string =>
    `Texten har ${plural(clauses, 'klausul', 'klausuler')} och ${plural(commitments, 'åtagande', 'åtaganden')}.`,
  sums: (lines: string, total: string): string => `Budgetraderna blir ${lines} och summan är ${total}.`,
  sumsAgree: 'De stämmer.',
  sumsDiffer: (difference: string): string =>
    `Skillnaden är ${difference}. Jämför med handlingen: står det så där, skriv det under issues.`,
  leftOut: 'Personuppgifter som inte är med i utkastet',
  leftOutKinds: {
    name: 'namn',
    email: 'e-postadress',
    phone: 'telefonnummer',
    personalNumber: 'personnummer',
  },
  leftOutAt: (kind: string, count: number, section: string, pages: string): string =>
    `${count} ${kind} under ”${section}”${pages === '' ? '' : `, sidan ${pages}`}`,
  organisations: 'Organisationer',
  known: (name: string, id: string): string => `${name}: finns i arkivet som ${id}`,
  unknownOne: (name: string, id: string): string =>
    `${name}: finns inte i arkivet, lägg till organisations/${id}.yaml`,
  nearest: (name: string): string => `eller använd ${name}, som finns, om det är samma`,
  numberDiffers: (name: string, value: string): string =>
    `${name}: handlingen har organisationsnummer ${value}, arkivet ett annat. Kontrollera vilket som gäller.`,
  number: (value: string): string => `organisationsnummer ${value} enligt handlingen`,
  duplicates: {
    file: (id: string): string => `Samma fil är redan källa till ${id}.`,
    text: (id: string): string =>
      `Nästan samma text som ${id}. Är det samma avtal: lägg handlingen som en andra källa där (role: variant) och ta bort utkastet.`,
    facts: (id: string): string =>
      `Samma parter och samma start eller summa som ${id}. Är det samma avtal: lägg handlingen som en andra källa där (role: variant) och ta bort utkastet.`,
  },
  differences: (count: number): string =>
    count === 0 ? 'Ordalydelsen är densamma.' : `Det som skiljer (${count} ställen):`,
  more: (count: number): string => `… och ${count} till`,
} as const;
