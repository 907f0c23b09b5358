import { headingWords } from '../../text/import-read-words.ts';

/** A heading's number apart from its text: `3.1 Ekonomi`, `§ 4 Tvist`, `Bilaga 2: Budget`. */
export function headingNumber(text: string): { number?: string; text: string } {
  const [, number, rest] = numbered.exec(text) ?? named.exec(text) ?? [];
  return number === undefined || rest === undefined ? { text } : { number: number, text: rest };
}

/** How deep a number says that a heading stands: 1 for `3`, 2 for `3.1`. */
export const depthOfNumber = (number: string): number =>
  number.split('.').filter((part) => part !== '').length;

const numbered =
  /^(\u00A7 ?\d{1,3}|\d{1,2}(?:\.\d{1,2}){1,4}\.?|\d{1,2} ?\u00A7|\d{1,2}[.)]?|[A-H]\.)(?:[:.)]? +)(?=\p{L}|")(.+)$/u;
const named = new RegExp(`^((?:${headingWords.join('|')}) \\d{1,2})\\s?[:.\u2013-]\\s?(?=\\p{L})(.+)$`, 'iu');
