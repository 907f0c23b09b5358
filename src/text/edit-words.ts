/** Words of the command that opens the form, and of the page around the form. */
export const editWords = {
  about: 'Öppnar formuläret för att lägga till och ändra avtal, i webbläsaren på den här datorn.',
  bundling: 'Gör i ordning formuläret. Det tar några sekunder, bara första gången.',
  serving: (origin: string): string => `Formuläret finns på ${origin}/redigera/ (avsluta med Ctrl+C).`,
  noContent: (folder: string): string =>
    `Mappen ${folder} finns inte eller är ingen innehållsmapp. Åtgärd: ange rätt mapp med --content.`,

  title: 'Redigera',
  form: 'Formulär',
  check: 'Kontroll',
  preview: 'Så blir sidan',
  pick: 'Öppna ett avtal eller en organisation, så visas här vad som återstår och hur sidan blir.',
  checking: 'Kontrollerar …',
  good: 'Inget att anmärka på.',
  others: (count: number): string =>
    count === 1 ? 'Det finns ett fel i en annan fil.' : `Det finns ${count} fel i andra filer.`,
  fix: 'Åtgärd',
  line: (line: number): string => `rad ${line}`,
  severities: { error: 'Fel', warning: 'Återstår', note: 'Att känna till' },
  isDraft: 'Utkast: publiceras inte. Töm fältet Utkast när allt är klart.',
  pages: {
    faulty: 'Sidan kan visas när det som står ovan är ifyllt.',
    building: 'Webbplatsen byggs, så att sidan kan visas. Det tar en stund första gången.',
    unbuilt:
      'Sidan kan inte visas, för webbplatsen gick inte att bygga. Se npm run check, och starta om npm run edit när felen är rättade.',
  },
  openPage: 'Öppna sidan i en egen flik',
  unsaved: 'Kontrollen och sidan visar det som är sparat.',
  stopped: 'Programmet svarar inte. Är npm run edit avslutat?',

  /** What the server answers when a file is not saved. */
  refused: {
    place:
      'Filen får inte sparas där. Bara avtal, organisationer, ordlistor, återkallade sidor och site.yaml kan ändras här.',
    name: (name: string): string =>
      `”${name}” kan inte vara filnamn. Använd små bokstäver a–z, siffror och bindestreck.`,
    taken: (path: string): string => `${path} finns redan. Välj ett annat filnamn.`,
    gone: (path: string): string => `${path} finns inte längre. Ladda om sidan.`,
    changed: (path: string): string =>
      `${path} har ändrats av någon annan sedan du öppnade den. Ladda om sidan innan du sparar, så att inget går förlorat.`,
    tooLarge: 'Texten är för stor för att sparas.',
    unreadable: (path: string, reason: string): string =>
      `${path} går inte att läsa eller skriva (${reason}).`,
    notAForm: (path: string): string =>
      `${path} går inte att läsa. Rätta filen för hand efter vad npm run check säger, och ladda om sidan.`,
    unsafe: 'Frågan kom inte från formuläret.',
  },
} as const;
