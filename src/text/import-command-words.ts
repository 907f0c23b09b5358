/** Words of the command that makes drafts of documents. */
export const importWords = {
  about: `Gör utkast av avtal i Word, PDF, ODT, HTML, Markdown eller vanlig text, och av tabeller (CSV, Excel) med ett avtal på varje rad. Inget publiceras.

  npm run import -- avtal.docx
  npm run import -- mapp-med-avtal --content content`,
  usage: 'Så används kommandot: npm run import -- FIL… [--content MAPP] [--work MAPP] [--confirm] [--json]',
  options: 'Val',
  flags: {
    content: 'mapp med avtal, organisationer och ordlistor (annars content)',
    work: 'mapp för arbetsfiler som inte publiceras (annars .import)',
    confirm: 'kolumnerna i tabellen är kontrollerade: gör utkasten',
    json: 'svara med JSON i stället för text',
    help: 'visa den här hjälpen',
  },
  needsFile: 'Ange minst en fil eller mapp att importera.',
  noContent: (folder: string): string =>
    `${folder} är ingen innehållsmapp. Åtgärd: ange rätt mapp med --content.`,
  unreadable: (path: string, reason: string): string =>
    `${path} går inte att läsa (${reason}). Åtgärd: kontrollera att filen finns och att du får läsa den.`,
  emptyFolder: (path: string): string => `Mappen ${path} har inga filer att importera.`,
  failed: (path: string, what: string, fix: string): string => `${path}: ${what} Åtgärd: ${fix}`,
  tooLong: (path: string): string =>
    `${path}: Texten är längre än ett avtal får vara (1 MB). Åtgärd: ta bort bilagor som inte hör till avtalet, eller dela handlingen.`,
  unwritten: (path: string, reason: string): string =>
    `${path} gick inte att skriva (${reason}). Åtgärd: kontrollera att mappen finns, att du får skriva där och att disken inte är full.`,
  written: (path: string): string => `Utkastet är skrivet: ${path}`,
  unchanged: (path: string): string => `Utkastet finns redan och är likadant: ${path}`,
  beside: (path: string, fresh: string): string =>
    `${path} finns redan och är ändrad. Den är orörd; det nya utkastet ligger i ${fresh}. Skillnaden (− i filen, + i det nya):`,
  done: (drafts: number, files: number): string =>
    `${drafts} utkast av ${files} ${files === 1 ? 'fil' : 'filer'}.`,
  columns: (
    file: string,
    path: string,
    columns: readonly { heading: string; field: string | null }[],
  ): string =>
    [
      `${file} är en tabell. Så här läses kolumnerna:`,
      ...columns.map(
        ({ heading, field }) =>
          `  ${heading === '' ? '(utan rubrik)' : heading} → ${field ?? '(läses inte)'}`,
      ),
      `Stämmer det: kör samma kommando med --confirm. Stämmer det inte: ändra i ${path} först. Tabeller med samma kolumner frågar inte igen.`,
    ].join('\n'),
  rowsLeftOut: (rows: readonly number[]): string =>
    `Rader utan namn på avtalet är inte med: ${rows.join(', ')} (räknat under rubrikerna).`,
  next: 'Granska varje utkast mot handlingen med npm run review -- ID, där ID är filens namn utan .mdx. Publicera det sedan med npm run publish-draft -- ID.',
} as const;
