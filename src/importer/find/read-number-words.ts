import { moneyLexicon as lexicon } from '../../text/import-money-lexicon.ts';
import type { AmountRead } from './read-amounts.ts';

/** Sums in words: `tv\u00E5 miljoner kronor`, `etthundrafemtiotusen kronor`. */
export function readNumberWords(text: string): AmountRead[] {
  return [...text.matchAll(inWords)].flatMap(({ 0: written, 1: words = '', index }): AmountRead[] => {
    const value = toNumber(words.toLowerCase());
    return value === undefined || value === 0
      ? []
      : [{ value, index, end: index + written.length, written, hasUnit: true }];
  });
}

const { ones, hundred, thousand, million, and } = lexicon;
/** Longest first, so that `sjutton` is not read as `sju`. */
const parts = [...Object.keys(ones), hundred, thousand, ...million, and].sort((a, b) => b.length - a.length);
const part = new RegExp(`^(?:${parts.join('|')})`, 'u');
const inWords = new RegExp(
  `(?<!\\p{L})((?:(?:${parts.join('|')})+\\s*)+?)${lexicon.kronor}(?!\\p{L})`,
  'giu',
);

/** Ones and tens add up, hundreds, thousands and millions multiply what stands before them. */
function toNumber(words: string): number | undefined {
  let rest = words.replace(/\s/g, '');
  let [total, group] = [0, 0];
  while (rest !== '') {
    const [word] = part.exec(rest) ?? [];
    if (word === undefined) return undefined;
    rest = rest.slice(word.length);
    if (word === and) continue;
    if (word === hundred) group = (group || 1) * 100;
    else if (word === thousand) [total, group] = [total + (group || 1) * 1000, 0];
    else if (million.includes(word as (typeof million)[number])) {
      [total, group] = [(total + (group || 1)) * 1_000_000, 0];
    } else group += ones[word] ?? 0;
  }
  return total + group;
}
