import { personalDataLexicon as lexicon } from '../text/personal-data-lexicon.ts';
import type { NumberShape } from './number-shape.ts';

/**
 * Journal numbers, telephone numbers, amounts and digests can have a date and pass the check. What stands round them
 * tells, and in this order:
 *
 * 1. A word for personal number just before it settles the matter.
 * 2. A word for journal number or account just before it makes it that; the code of an office may stand between.
 * 3. Ten digits in a row without a sign are an amount, a telephone number, a decimal, a literal in a program or a part
 *    of a digest where their neighbours say so. Without such a neighbour they are a personal number.
 * 4. A date with its own separators and then four digits without a sign, or a year, is a date and something else.
 */
export function isOtherNumber(before: string, shape: NumberShape, after: string, inData: boolean): boolean {
  if (personal.test(before)) return false;
  if (journal.test(before) && journalBefore.test(before)) return true;
  if (shape.isSigned) return isDateAndMore(shape, after) || /^-[\da-f]{4}-/i.test(after);
  if (/^\d|^-\d/.test(after)) return true;
  if (isDateApart(shape)) return true;
  if (shape.isBroken && (/[\d;|]\s*$|,$/.test(before) || /^(?:[,;|]\S|\s*\d)/.test(after))) return true;
  return (
    telephone.test(before) ||
    amountBefore.test(before) ||
    amountAfter.test(after) ||
    /\d[.,]$|(?:^|[^\p{L}])\.$/u.test(before) ||
    /^[.,]\d{1,2}(?!\d)/.test(after) ||
    (inData && before.endsWith('.')) ||
    (inData && /[:,[(=]$/.test(before) && /^[,\])};]/.test(after)) ||
    isPartOfCode(before, after)
  );
}

const anyOf = (words: readonly string[]): string => words.join('|');
const wordBefore = (words: readonly string[], between: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${anyOf(words)})${between}$`, 'iu');

const personal = wordBefore(lexicon.personalNumber, String.raw`[^\p{L}\d]{0,6}`);
const telephone = wordBefore(lexicon.telephone, String.raw`[^\p{L}\d]{0,4}`);
const amountBefore = wordBefore(lexicon.amountBefore, String.raw`["']?:?[ \u0001]{0,3}`);
const amountAfter = new RegExp(String.raw`^ ?(?:${anyOf(lexicon.amountAfter)})(?!\p{L})`, 'iu');
const journal = new RegExp(anyOf(lexicon.otherNumber), 'i');
/** The code of an office, such as KS, stands in capitals between the word and the number. */
const journalBefore = new RegExp(
  String.raw`(?<!\p{L})(?:${lexicon.otherNumber.map(inAnyCase).join('|')})[^\p{L}\d]{0,5}(?:\p{Lu}{1,8}[ /:-]{0,2})?$`,
  'u',
);

function inAnyCase(word: string): string {
  return [...word].map((letter) => `[${letter}${letter.toUpperCase()}]`).join('');
}

/** A range of dates, or a date and a year. */
const isDateAndMore = ({ written, mark }: NumberShape, after: string): boolean =>
  /^-\d{2}-\d{2}/.test(after) ||
  (mark !== '' && (/^[-/.]\d/.test(after) || (/^\d{4}\D/.test(written) && endsInYear.test(written))));

/** A date with marks of its own, and then four digits that need not have to do with it. */
const isDateApart = ({ written, mark }: NumberShape): boolean =>
  mark !== '' && (mark !== ' ' || endsInYear.test(written));

const endsInYear = /(?:19|20)\d\d$/;

/** Digits that hang together with letters and digits as no word does: digests, base64, names of variables. */
function isPartOfCode(before: string, after: string): boolean {
  const left = /[A-Za-z0-9_$]*$/.exec(before)?.[0] ?? '';
  const right = /^[A-Za-z0-9_$]*/.exec(after)?.[0] ?? '';
  return isCode(left) || isCode(right);
}

const isCode = (part: string): boolean =>
  part !== '' && (!/^[A-Za-z]+$/.test(part) || /^[a-f]+$/i.test(part) || /[a-z][A-Z]/.test(part));
