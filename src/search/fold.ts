/** Lower case without marks over letters, as Pagefind compares words. Keeps the length, so that places in the text still hold. */
export const fold = (text: string): string => text.replace(/[^\0-\x7f]/g, foldLetter).toLowerCase();

/** Text as it is read: composed letters and none of the marks that a reader cannot see. */
export const clean = (text: string): string => text.normalize('NFC').replace(invisible, '');

/** A word as the index keeps it: folded and without anything between the letters. */
export const keyOf = (word: string): string => fold(clean(word)).replace(/[^\p{L}\p{N}]/gu, '');

/** Soft hyphens, zero-width marks, marks that turn the direction of writing, variation selectors. */
const invisible = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g;

function foldLetter(letter: string): string {
  const plain = letter.normalize('NFD')[0]?.toLowerCase() ?? letter;
  return plain.length === 1 ? plain : letter;
}
