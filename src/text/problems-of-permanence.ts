import type { ProblemCode } from '../domain/problem.ts';
import { capital } from './capital.ts';
import { withdrawnChoices } from './choices-withdrawn.ts';
import type { SomeWords } from './problem-words.ts';

/** What can be wrong with a line of the log. The verifying of a published site says the same. */
export const logFaults = {
  json: 'Raden går inte att läsa.',
  form: 'Raden har inte den form som en publicering har.',
  number: 'Publiceringens nummer följer inte på raden före.',
  chain: 'Raden hör inte ihop med raden före: någon rad har ändrats, tagits bort eller flyttats.',
  date: 'Publiceringen är daterad före den på raden innan.',
  order:
    'Raden stämmer inte med raderna före: den ändrar något som inte fanns, eller lägger till något som redan fanns.',
} as const;

/** Swedish words for what threatens that a page once published always answers. */
export const problemsOfPermanence = {
  'log-line': ({ fault, number }) => ({
    what: `Publiceringsloggen är skadad på rad ${number}. ${logFaults[fault]}`,
    fix: 'Hämta tillbaka log.jsonl från versionshanteringen eller från verify/log.jsonl på webbplatsen. Ändra aldrig filen för hand.',
  }),
  'page-vanished': ({ kind, id, isDraft }) => ({
    what: isDraft
      ? `Avtalet ”${id}” har publicerats men står nu som utkast. Adressen skulle sluta svara.`
      : `${capital(withdrawnChoices.thePage[kind])} ”${id}” har publicerats men finns inte längre. Adressen skulle sluta svara.`,
    fix: `${isDraft ? 'Ta bort draft' : 'Lägg tillbaka uppgifterna'}, eller skapa en fil i mappen withdrawn med id, skäl, datum och beslut.${kind === 'agreement' ? ' Har avtalet bytt filnamn: skriv det gamla namnet i fältet aliases.' : ''}`,
  }),
  'withdrawn-published': ({ id }) => ({
    what: `”${id}” är återkallat men finns ändå kvar bland det som publiceras.`,
    fix: 'Ta bort filen i withdrawn om sidan ska finnas kvar, annars det som ska bort.',
  }),
  'withdrawn-unpublished': ({ id, nearest }) => ({
    what: `”${id}” har aldrig publicerats.`,
    fix: nearest === undefined ? 'Kontrollera id och slag.' : `Menade du ”${nearest}”?`,
  }),
  'withdrawn-form': ({ id, kind }) => ({
    what:
      kind === 'unit'
        ? `”${id}” säger inte vilken organisation enheten hör till.`
        : `”${id}” är inte ett id av det slaget.`,
    fix:
      kind === 'unit'
        ? 'Skriv organisationens id, ett snedstreck och enhetens id.'
        : 'Skriv bara sidans id, utan snedstreck. Är det en enhet: skriv kind: unit.',
  }),
  'replacement-missing': ({ id, nearest }) => ({
    what: `”${id}” finns inte, så adressen skulle inte leda någonstans.`,
    fix:
      nearest === undefined
        ? 'Skriv id för en sida som finns, eller ta bort fältet.'
        : `Menade du ”${nearest}”?`,
  }),
  'replacement-withdrawn': ({ id, proposal }) => ({
    what: `”${id}” är också återkallat, så adressen skulle inte leda någonstans.`,
    fix:
      proposal === undefined
        ? 'Skriv id för en sida som finns, eller ta bort fältet.'
        : `Skriv ”${proposal}”, som den i sin tur leder till.`,
  }),
} satisfies SomeWords<PermanenceCode>;

/** The codes whose words stand here. */
export type PermanenceCode = Extract<
  ProblemCode,
  `log-${string}` | `page-${string}` | `withdrawn-${string}` | `replacement-${string}`
>;
