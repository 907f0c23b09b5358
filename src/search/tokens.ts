import { fold, keyOf } from './fold.ts';

/** A word of a text: as written in lower case, and as the index keeps it. */
export interface Token {
  word: string;
  key: string;
}

/** The words of a clean text. A word may hold a hyphen, colon or apostrophe between letters: it-guide, amc:s. */
export const tokensOf = (text: string): Token[] =>
  Array.from(text.toLowerCase().matchAll(words), ([word]) => ({ word, key: keyOf(word) }));

/** The pieces of a word that is written with a mark inside. */
export const piecesOf = ({ word }: Token): Token[] => tokensOf(word.replace(inner, ' '));

/** A word as it is sent to Pagefind, which drops punctuation without parting the word. */
export const textOf = ({ word }: Pick<Token, 'word'>): string => word.replace(/[^\p{L}\p{N}]/gu, '');

/** True if the word is typed with letters that folding changes, so that its spelling says more than its key. */
export const hasMarks = (word: string): boolean => fold(word) !== word.toLowerCase();

const words = /[\p{L}\p{N}]+(?:[-:/'\u2019&.+_][\p{L}\p{N}]+)*/gu;
const inner = /[-:/'\u2019&.+_]/g;
