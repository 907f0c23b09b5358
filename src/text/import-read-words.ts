/** Why a document could not be read: what is wrong, and what the person who has it can do. */
export const unreadableWords = {
  empty: {
    what: 'Filen är tom eller har ingen text.',
    fix: 'Hämta den på nytt där den finns. Står texten i en bild: be om dokumentet med text.',
  },
  'too-large': {
    what: 'Filen är större än vad importen tar emot.',
    fix: 'Ta bort bilder och bilagor som inte hör till avtalet, eller dela den i flera filer.',
  },
  'too-much': {
    what: 'Filen packar upp till mycket mer än den själv är stor och läses därför inte.',
    fix: 'Öppna den i det program som gjorde den, spara den på nytt och försök igen. Kommer den från någon annan: fråga avsändaren.',
  },
  'too-slow': {
    what: 'Filen gick inte att läsa på rimlig tid.',
    fix: 'Skriv ut den till en ny PDF, eller spara texten som DOCX, och försök igen.',
  },
  'unknown-format': {
    what: 'Filen är inte av något slag som importen kan läsa.',
    fix: 'Spara den som DOCX, ODT, PDF med text, HTML, Markdown eller vanlig text.',
  },
  'old-word': {
    what: 'Filen är i Words gamla format (.doc) eller skyddad med lösenord.',
    fix: 'Öppna den i Word eller LibreOffice och spara den som DOCX utan lösenord.',
  },
  rtf: {
    what: 'Filen är i formatet RTF, som importen inte läser.',
    fix: 'Öppna den i Word eller LibreOffice och spara den som DOCX.',
  },
  picture: {
    what: 'Filen är en bild och har ingen text som går att läsa.',
    fix: 'Be om dokumentet som DOCX eller som PDF med text, eller kör teckentolkning (OCR) på bilden först.',
  },
  spreadsheet: {
    what: 'Filen är ett kalkylblad, inte ett avtal i löpande text.',
    fix: 'Finns flera avtal i den, ett på varje rad: importera den som tabell. Annars: spara texten som DOCX.',
  },
  'other-office': {
    what: 'Filen är ett kontorsdokument av ett annat slag än text, till exempel en presentation.',
    fix: 'Spara texten som DOCX eller PDF.',
  },
  encrypted: {
    what: 'Filen är skyddad med lösenord.',
    fix: 'Öppna den med lösenordet, spara en kopia utan och importera kopian.',
  },
  broken: {
    what: 'Filen är skadad eller inte hel.',
    fix: 'Hämta den på nytt där den finns. Går den att öppna i sitt program: spara en ny kopia och importera den.',
  },
  'no-text': {
    what: 'Filen har inga bokstäver, bara bilder av sidor. Så blir det när ett papper skannas.',
    fix: 'Kör teckentolkning (OCR) i skannern eller i ett PDF-program, eller be om originalet som DOCX. Läs sedan texten mot papperet.',
  },
  'unsafe-archive': {
    what: 'Filen har delar som pekar utanför den själv, och läses därför inte.',
    fix: 'Öppna den i det program som gjorde den och spara den på nytt. Kommer den från någon annan: fråga avsändaren.',
  },
  'unsafe-xml': {
    what: 'Filen innehåller egna definitioner i XML, som aldrig behövs i ett dokument och kan användas för att läsa andra filer.',
    fix: 'Öppna den i Word eller LibreOffice, spara den på nytt och försök igen. Kommer den från någon annan: fråga avsändaren.',
  },
} as const satisfies Record<string, { what: string; fix: string }>;

/** What a reader noticed that a person should look at. The detail, where there is one, is put after the sentence. */
export const remarkWords = {
  encoding: 'Texten var inte sparad som UTF-8. Kontrollera å, ä och ö.',
  'tracked-changes':
    'Dokumentet har ändringar som ingen har tagit ställning till. Det tillagda är med, det borttagna är utelämnat. Kontrollera att det är den beslutade lydelsen.',
  'hidden-text': 'Dokumentet har dold text. Den är utelämnad.',
  'failed-redaction':
    'Text ligger kvar under en svart ruta. Den är utelämnad, men finns i filen: lämna inte ut den som den är.',
  comments: 'Dokumentet har kommentarer. De är utelämnade.',
  macros: 'Dokumentet har makron. De har inte körts.',
  'external-content':
    'Dokumentet hänvisar till bilder, mallar eller andra filer utanför sig. De har inte hämtats.',
  scripts: 'Dokumentet har skript eller kommandon. De har inte körts.',
  images: 'Dokumentet har bilder. Det som står i dem är inte läst.',
  footnotes: 'Dokumentet har fotnoter. De står sist i texten.',
  'unreadable-page': 'En sida gick inte att läsa som text.',
  'wrong-extension': 'Filens ändelse stämmer inte med vad den är. Den är läst som det den är.',
} as const satisfies Record<string, string>;

export const encodingNames = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'iso-8859-1': 'Latin-1',
  'windows-1252': 'Windows-1252',
} as const;

/** `social- och fritidsnämnden`: a hyphen before these is never one that a line end has made. */
export const wordsAfterHangingHyphen: ReadonlySet<string> = new Set([
  'och',
  'eller',
  'samt',
  'respektive',
  'resp.',
  'som',
]);

/** Short lines that begin with one of these say something by themselves, and head nothing. */
export const firstWordsOfData = [
  'dnr',
  'diarienr',
  'diarienummer',
  'org\\.? ?nr',
  'organisationsnummer',
  'datum',
  'telefon',
  'tel',
  'till',
  'med vänlig',
] as const;

/** A line that ends in one of these goes on below. */
export const openWords: ReadonlySet<string> = new Set(
  'om mellan och samt eller av för med till från i på under enligt genom inom vid mot utan att som den det de'.split(
    ' ',
  ),
);

/** `Sida 3 av 12`, `sid. 3`, `s. 3 (12)`. */
export const pageWords = ['sida', 'sidan', 'sid', 'sidnr', 's', 'page', 'p'] as const;

/** `§ 4`, `Bilaga 2`, `Kapitel 3`: words that number a heading. */
export const headingWords = ['bilaga', 'kapitel', 'kap', 'avsnitt', 'del', 'punkt'] as const;

/** What the line below a title begins with, when it goes on with it. */
export const firstWordsOfSubtitle = [
  'om',
  'mellan',
  'för',
  'angående',
  'avseende',
  'gällande',
  'rörande',
] as const;
