import { stem } from './stem.ts';

/** What a word shares with its other forms and with what is made from it: boendet, boende; utbildning, utbilda. */
export function rootOf(word: string): string {
  let root = stem(word);
  for (;;) {
    const shorter = root.replace(ending, '');
    if (shorter === root) return root;
    root = shorter;
  }
}

/** A root keeps four letters, and five when only a consonant is cut. The longest ending goes first, and what is left is cut again. */
const ending =
  /(?<=.{4})(?:ation|ering|ator|arie?|else|erad?|ning|and|are|els|end|ern|het|ing|ad|ar|at|en|er|et|or|um|a|e)$|(?<=.{5})(?:(?<=[aeos])[nt]|s)$/;
