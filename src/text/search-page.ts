import { plural } from './format-count.ts';

/** Words of the search's own page and of the field that leads there. What a search says about its hits comes with the index. */
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
  retry: 'Försök igen',
  choices: 'Välj bland träffarna',
  orderNote: 'Sidor utan den uppgift som ordningen bygger på kommer sist.',
  copy: 'Kopiera länk',
  csv: 'Hämta träffarna som CSV',
} as const;

/** What a search says while it has no index to take its words from. */
export const searchWaiting = {
  loading: 'Söker …',
  failed:
    'Sökningen gick inte att läsa in. Kontrollera uppkopplingen och försök igen. Listan från A till Ö fungerar ändå.',
} as const;

/** What `npm run search` says. */
export const searchCommand = {
  about: 'Söker i den byggda webbplatsen, med samma sökning som läsarna har.',
  words: 'FRÅGA',
  noQuery: 'Skriv en fråga, eller en fil med frågor efter --batch.',
  unsplit: (count: number): string =>
    count === 0
      ? 'Alla långa ord delas, eller är undantagna.'
      : `${plural(count, 'långt ord', 'långa ord')} delas inte. Är ett av dem sammansatt, så skriv den del som saknas under parts i content/vocabulary/compounds.yaml.`,
  notBuilt: (folder: string): string => `${folder} har inget sökindex. Kör npm run build först.`,
  notAList: (file: string): string =>
    `${file} ska vara en JSON-lista av frågor, till exempel ["träning", "1,2 miljoner"].`,
  unreadable: (file: string, reason: string): string => `Det går inte att läsa ${file} (${reason}).`,
} as const;
