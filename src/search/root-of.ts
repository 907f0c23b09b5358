import { stem } from './stem.ts';

/** What a word shares with its other forms and with what is made from it: boendet, boende; utbildning, utbilda. */
export function rootOf(word: string): string {
  let root = stem(word);
  for (;;) {
    const shorter = shorten(root);
    if (shorter === root) return root;
    root = shorter;
  }
}

/** Longest first, since what is left is shortened again: utbildningens, utbildning, utbild. */
const endings = 'else ning and are els end ern het ing ad ar at en er et or um a e n s t'.split(' ');

/** A root keeps four letters, and five when only a consonant is cut. */
function shorten(root: string): string {
  const ending = endings.find(
    (end) => root.endsWith(end) && root.length - end.length >= (/^[nst]$/.test(end) ? 5 : 4),
  );
  return ending ? root.slice(0, -ending.length) : root;
}
