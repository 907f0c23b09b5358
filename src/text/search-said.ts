import { formatDay } from './format-date.ts';
import { formatKronor } from './format-money.ts';
import { listWords } from './list-words.ts';

const quote = (words: string): string => `”${words}”`;
const quoteAll = (words: readonly string[]): string => listWords(words.map(quote));

/** What a search did with the words that were typed, a sentence each. */
export const searchSaid = {
  empty: () => 'Skriv minst ett ord eller ett tal att söka på.',
  shortened: () => 'Frågan var lång. Bara början av den är med.',
  phrase: ({ words }: { words: string }) => `Söker orden ${quote(words)} i just den följden.`,
  amount: ({ ore }: { ore: number }) => `Söker beloppet ${formatKronor(ore)}, hur det än är skrivet.`,
  date: ({ date }: { date: string }) =>
    date.length > 7 ? `Söker dagen ${formatDay(date)}.` : `Söker månaden ${formatDay(date)}.`,
  organisationNumber: ({ number }: { number: string }) => `Söker organisationsnumret ${number}.`,
  name: ({ words }: { words: string }) => `${quote(words)} är ett namn i arkivet och visas först.`,
  corrected: ({ from, to }: { from: string; to: string }) =>
    `Visar träffar för ${quote(to)}. ${quote(from)} finns inte i arkivet.`,
  joined: ({ from, to }: { from: string; to: string }) =>
    `Visar ${quote(to)} först, sedan sidor med ${quote(from)} som skilda ord.`,
  split: ({ from, to }: { from: string; to: string }) =>
    `${quote(from)} finns inte i arkivet. Visar det som ligger närmast: ${quote(to)}.`,
  also: ({ words }: { word: string; words: readonly string[] }) => `Visar även ${quoteAll(words)}.`,
  instead: ({ word, words }: { word: string; words: readonly string[] }) =>
    `${quote(word)} finns inte i arkivet. Visar ${quoteAll(words)}.`,
  question: ({ words }: { words: readonly string[] }) =>
    `Läst som en fråga om ${quoteAll(words)}. Sidor med alla orden kommer först.`,
} as const;

/** What is said when some words are nowhere. */
export const nothingSaid = (words: readonly string[]): string =>
  words.length === 1
    ? `Inget i arkivet innehåller ${quoteAll(words)}.`
    : `Inget i arkivet innehåller orden ${quoteAll(words)}.`;
