/** The name of each file format, as a link says it. */
export const formatWords = {
  archiveJson: 'Hela arkivet som JSON',
  archiveXlsx: 'Alla tabeller som kalkylblad (XLSX)',
  dataPackage: 'Beskrivning av tabellerna (Data Package)',
  grants: 'Bidrag enligt 360Giving',
  csv: (title: string): string => `${title} som CSV`,
  excelCsv: (title: string): string => `${title} som CSV för svenska Excel`,
  schema: (noun: string): string => `JSON Schema för ${noun}`,
  json: 'JSON',
  amountsCsv: 'Avtalets alla belopp som CSV',
  agreementsCsv: 'Avtalen som CSV',
  markdown: 'Markdown',
  chart: 'Budgetens diagram som SVG',
  atom: 'Flöde (Atom)',
  jsonFeed: 'Flöde (JSON Feed)',
  calendar: 'Kalender att prenumerera på (iCalendar)',
  bibtex: 'Hänvisning (BibTeX)',
  embed: 'Kort att visa på en annan webbplats',
  catalogue: 'Katalog för dataportaler (DCAT-AP-SE)',
  sitemap: 'Webbplatsens sidor för sökmotorer',
  robots: 'Vad sökmotorer får läsa',
  securityText: 'Vart man anmäler en svaghet',
  modelText: 'Webbplatsen för språkmodeller',
} as const;

/** The nouns that have schemas of their own. */
export const nounWords = {
  archive: 'hela arkivet',
  agreement: 'avtal',
  organisation: 'organisationer',
  vocabulary: 'ordlistor',
  compounds: 'sammansatta ord',
  site: 'webbplatsens uppgifter',
  withdrawn: 'tillbakadragna sidor',
  when: 'tidpunkter',
  evidence: 'belägg',
} as const;
