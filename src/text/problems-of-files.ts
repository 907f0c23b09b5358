import type { ProblemCode } from '../domain/problem.ts';
import { formatCount } from './format-count.ts';
import { listWords } from './list-words.ts';
import type { SomeWords } from './problem-words.ts';

const characterKinds = {
  control: 'ett styrtecken som inte syns',
  bidi: 'ett tecken som vänder läsriktningen',
  invisible: 'ett tecken som inte syns',
  replacement: 'ett ersättningstecken där en bokstav har gått förlorad',
  lookalike: 'en bokstav från ett annat alfabet som liknar en latinsk',
};

const features = {
  anchor: 'ett ankare (&)',
  alias: 'en hänvisning (*)',
  merge: 'en sammanslagning (<<)',
  tag: 'en typmärkning (!)',
  document: 'ett andra dokument (---)',
  key: 'en lista eller grupp som fältnamn',
};

const meant = (proposal: string | undefined, otherwise: string): string =>
  proposal === undefined ? otherwise : `Skriv ”${proposal}”.`;

/** Swedish words for what can be wrong with a file as such and with its YAML. */
export const problemsOfFiles = {
  'content-missing': () => ({
    what: 'Mappen med innehåll finns inte.',
    fix: 'Kontrollera sökvägen, eller ange rätt mapp med --content.',
  }),
  'content-empty': () => ({
    what: 'Mappen har inga avtal.',
    fix: 'Lägg minst en fil som slutar på .mdx i mappen agreements.',
  }),
  'file-name': ({ name, proposal, choices }) => ({
    what: choices ? `Filen ”${name}” är ingen av ordlistorna.` : `Filnamnet ”${name}” går inte att använda.`,
    fix:
      proposal !== undefined
        ? `Byt namn till ”${proposal}”.`
        : choices
          ? `De som finns är ${listWords(choices)}.`
          : 'Byt namn: bara små bokstäver a–z, siffror och bindestreck.',
  }),
  'reserved-name': ({ name }) => ({
    what: `Namnet ”${name}” är upptaget av webbplatsens egna sidor eller av datorn.`,
    fix: 'Välj ett annat namn, till exempel med kommun och årtal.',
  }),
  secret: () => ({
    what: 'Här står en hemlig nyckel eller ett lösenord för ett program.',
    fix: 'Ta bort den, även ur tidigare versioner av filen, och byt ut den hos den som har gett ut den.',
  }),
  'file-ignored': ({ name }) => ({
    what: `Filen ”${name}” publiceras inte.`,
    fix: 'Ta bort den ur mappen om den inte behövs.',
  }),
  'file-place': ({ name }) => ({
    what: `Filen ”${name}” ligger i fel mapp och skulle inte publiceras.`,
    fix: 'Lägg avtal direkt i agreements, organisationer i organisations, ordlistor i vocabulary och återkallade sidor i withdrawn.',
  }),
  'file-missing': ({ name }) => ({
    what: `Filen ”${name}” saknas.`,
    fix: 'Lägg till filen. Handledningen i content/README.md visar vad den ska innehålla.',
  }),
  'file-symlink': () => ({
    what: 'Filen är en genväg (symbolisk länk) till en annan plats.',
    fix: 'Ersätt genvägen med själva filen.',
  }),
  'file-unreadable': ({ reason }) => ({
    what: `Filen går inte att läsa (${reason}).`,
    fix: 'Kontrollera att det är en vanlig fil och att du har rätt att läsa den.',
  }),
  'file-too-large': ({ bytes, limit }) => ({
    what: `Filen är ${megabytes(bytes)}. Gränsen är ${megabytes(limit)}.`,
    fix: 'Korta texten eller minska bilden.',
  }),
  'more-faults': ({ limit }) => ({
    what: `Filen har fler fel än de ${formatCount(limit)} som visas.`,
    fix: 'Rätta dem som visas och kontrollera igen.',
  }),
  encoding: ({ found, byte }) => ({
    what:
      found === 'utf-16'
        ? 'Filen är sparad som UTF-16.'
        : `Filen är inte sparad som UTF-8. Byte ${byte} går inte att läsa.`,
    fix: 'Öppna filen i din textredigerare och spara den som UTF-8.',
  }),
  character: ({ codePoint, kind }) => ({
    what: `Här står ${characterKinds[kind]} (${codePoint}).`,
    fix:
      kind === 'lookalike'
        ? 'Skriv om ordet med vanliga bokstäver.'
        : kind === 'replacement'
          ? 'Skriv den bokstav som ska stå här.'
          : 'Ta bort tecknet. Det är enklast att radera ordet och skriva det på nytt.',
  }),
  mojibake: ({ read, proposal }) => ({
    what: `”${read}” ser ut som text som har lästs med fel teckenkodning.`,
    fix: `Skriv ”${proposal}”.`,
  }),
  'merge-conflict': () => ({
    what: 'Två versioner av filen har blandats (raderna <<<<<<<, ======= och >>>>>>>).',
    fix: 'Behåll den text som gäller och ta bort de tre markeringarna.',
  }),
  'same-id': ({ id, other }) => ({
    what: `Samma adress, ”${id}”, används redan av ${other}.`,
    fix: 'Behåll den ena, eller ge den här ett eget namn med a–z, siffror och bindestreck.',
  }),
  'duplicate-id': ({ id }) => ({
    what: `Namnet ”${id}” finns redan i samma lista.`,
    fix: 'Ge raden ett eget namn.',
  }),
  'frontmatter-missing': () => ({
    what: 'Filen börjar inte med fälten om avtalet.',
    fix: 'Lägg till en rad med --- överst, sedan fälten och sedan en rad till med ---.',
  }),
  'frontmatter-unclosed': () => ({
    what: 'Fälten överst i filen tar aldrig slut.',
    fix: 'Lägg till en rad med --- efter det sista fältet.',
  }),
  'frontmatter-empty': () => ({
    what: 'Det finns inga fält mellan raderna med ---.',
    fix: 'Fyll i fälten. Handledningen i content/README.md har ett exempel att utgå från.',
  }),
  'frontmatter-language': ({ read }) => ({
    what: `Raden ”---${read}” gör fälten till kod.`,
    fix: 'Skriv bara --- på raden.',
  }),
  'yaml-syntax': () => ({
    what: 'Raden går inte att läsa.',
    fix: 'Kontrollera indrag, kolon och citattecken. Sätt ”raka” citattecken runt en text som innehåller kolon.',
  }),
  'yaml-tab': () => ({
    what: 'Raden är indragen med tabb.',
    fix: 'Byt tabb mot blanksteg.',
  }),
  'yaml-duplicate-key': ({ key, firstLine }) => ({
    what: `Fältet ”${key}” står två gånger. Det första står på rad ${firstLine}.`,
    fix: 'Ta bort det ena.',
  }),
  'yaml-feature': ({ feature }) => ({
    what: `Här står ${features[feature]}, som inte är tillåtet.`,
    fix: 'Skriv ut värdet. Om tecknet hör till texten: sätt raka citattecken runt den.',
  }),
  'yaml-comment': ({ read }) => ({
    what: `Texten tar slut vid ”${read}”: efter # läses resten av raden som en kommentar.`,
    fix: 'Sätt raka citattecken runt hela texten. Är det en kommentar: skriv ett blanksteg efter #.',
  }),
  'yaml-size': ({ length, limit }) => ({
    what: `Fälten är ${formatCount(length)} tecken långa. Gränsen är ${formatCount(limit)}.`,
    fix: 'Flytta löpande text till avtalets text och slå ihop rader som hör ihop.',
  }),
  'yaml-number': ({ read, proposal }) => ({
    what: `”${read}” är inte ett tal som går att läsa säkert.`,
    fix: meant(
      proposal,
      'Skriv talet med bara siffror, till exempel 540000, eller med två decimaler efter en punkt.',
    ),
  }),
} satisfies SomeWords<FileCode>;

/** The codes whose words stand here. */
export type FileCode = Extract<
  ProblemCode,
  | `content-${string}`
  | `file-${string}`
  | `yaml-${string}`
  | `frontmatter-${string}`
  | 'encoding'
  | 'character'
  | 'mojibake'
  | 'merge-conflict'
  | 'reserved-name'
  | 'secret'
  | 'same-id'
  | 'duplicate-id'
  | 'more-faults'
>;

/** Upwards, so that what is too large never looks like the limit. */
function megabytes(bytes: number): string {
  const rounded = Math.ceil(bytes / 100_000) / 10;
  return `${rounded.toLocaleString('sv-SE')} MB`;
}
