import { formatCount, plural } from './format-count.ts';

/** Words of the search: its page, the field on every page, the dialog and what the terminal says. */
export const searchPage = {
  title: 'Sök',
  description:
    'Sök i alla avtal, parter, teman och klausuler: ord, namn, belopp, datum och organisationsnummer.',
  label: 'Sök i arkivet',
  field: 'Vad söker du?',
  button: 'Sök',
  hint: 'Skriv ord, en fråga, ett belopp, ett datum eller ett organisationsnummer. Med citattecken söker du orden i just den följden.',
  noScript:
    'Sökningen behöver JavaScript, som är avstängt här. Använd listan från A till Ö längre ner: den leder till samma avtal, parter, teman och klausuler.',
  index: {
    title: 'Från A till Ö',
    lead: 'Alla avtal, parter, teman och klausuler i ordning.',
    kinds: { agreement: 'avtal', organisation: 'part', theme: 'tema', clause: 'klausul' },
    letters: 'Bokstäver',
  },
  loading: 'Söker …',
  failed:
    'Sökningen gick inte att läsa in. Kontrollera uppkopplingen och försök igen. Listan från A till Ö fungerar ändå.',
  retry: 'Försök igen',
  found: (agreements: number, others: number): string =>
    [
      agreements === 0 ? 'Inget avtal' : plural(agreements, 'avtal', 'avtal'),
      others > 0 && plural(others, 'annan sida', 'andra sidor'),
    ]
      .filter(Boolean)
      .join(' och ')
      .concat('.'),
  foundPages: (count: number): string => plural(count, 'träff', 'träffar'),
  nothing: 'Inga träffar.',
  nothingChosen: 'Inga träffar med de val som är gjorda.',
  nearest: 'Närmaste träffar',
  nearestText: 'Inget svarar mot hela frågan. De här sidorna kommer närmast.',
  agreements: 'Avtal',
  others: 'Andra sidor',
  suggestions: 'Försök i stället med',
  more: (left: number): string => `Visa fler (${formatCount(left)} kvar)`,
  choices: 'Välj bland träffarna',
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
  orderNote: 'Sidor utan den uppgift som ordningen bygger på kommer sist.',
  copy: 'Kopiera länk',
  copied: 'Länken är kopierad.',
  copyRefused: 'Webbläsaren tillåter inte kopiering. Länken står i adressfältet.',
  csv: 'Hämta träffarna som CSV',
  csvFile: 'traffar.csv',
  csvHeads: ['titel', 'slags sida', 'adress', 'parter', 'period', 'pengar', 'ställen'],
  places: 'Ställen i avtalet',
  dialog: {
    close: 'Stäng',
    all: 'Visa alla träffar',
    key: 'Tangenten / öppnar sökningen',
    keyNote: 'Gäller tills du lämnar sidan. Webbplatsen sparar ingenting hos dig. Ctrl+K fungerar alltid.',
  },
  marked: (words: readonly string[]): string => `Markerat på sidan: ${words.join(', ')}.`,
  unmark: 'Ta bort markeringen',
} as const;

/** What `npm run search` says. */
export const searchCommand = {
  about: 'Söker i den byggda webbplatsen, med samma sökning som läsarna har.',
  words: 'FRÅGA',
  noQuery: 'Skriv en fråga, eller en fil med frågor efter --batch.',
  notBuilt: (folder: string): string => `${folder} har inget sökindex. Kör npm run build först.`,
  notAList: (file: string): string =>
    `${file} ska vara en JSON-lista av frågor, till exempel ["träning", "1,2 miljoner"].`,
  unreadable: (file: string, reason: string): string => `Det går inte att läsa ${file} (${reason}).`,
} as const;
