import { searchKeys } from './search-kinds.ts';

/**
 * What a search says. The words travel beside the index, not in the code of every page.
 * In braces: what was typed, in quotation marks; `fact` and `count` stand as they are.
 */
export const searchTexts = {
  /** What it did with the words that were typed, a sentence each. */
  said: {
    empty: 'Skriv minst ett ord eller ett tal att söka på.',
    shortened: 'Frågan var lång. Bara början av den är med.',
    phrase: 'Söker orden {words} i just den följden.',
    amount: 'Söker beloppet {fact}\u00a0kr, hur det än är skrivet.',
    day: 'Söker dagen {fact}.',
    month: 'Söker månaden {fact}.',
    organisationNumber: 'Söker organisationsnumret {fact}.',
    name: '{words} är ett namn i arkivet och visas först.',
    corrected: 'Visar träffar för {to}. {from} finns inte i arkivet.',
    joined: 'Visar {to} först, sedan sidor med {from} som skilda ord.',
    split: '{from} finns inte i arkivet. Visar det som ligger närmast: {to}.',
    also: 'Visar även {words}.',
    instead: '{word} finns inte i arkivet. Visar {words}.',
    question: 'Läst som en fråga om {words}. Sidor med alla orden kommer först.',
    unknown: 'Inget i arkivet innehåller {words}.',
  },
  /** How many pages were found: agreements, then others. */
  found: {
    agreements: '{count}\u00a0avtal',
    noAgreement: 'Inget avtal',
    other: '{count}\u00a0annan sida',
    others: '{count}\u00a0andra sidor',
  },
  nothing: 'Inga träffar.',
  nothingChosen: 'Inga träffar med de val som är gjorda.',
  nearest: 'Närmaste träffar',
  nearestText: 'Inget svarar mot hela frågan. De här sidorna kommer närmast.',
  agreements: 'Avtal',
  others: 'Andra sidor',
  suggestions: 'Försök i stället med',
  more: 'Visa fler ({count} kvar)',
  places: 'Ställen i avtalet',
  /** What the index keeps about a page that is shown in a line with a hit, and otherwise. */
  facts: [searchKeys.parties, searchKeys.period, searchKeys.money],
  kind: searchKeys.kind,
} as const;
