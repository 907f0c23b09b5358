import type { SplitCompound } from './split-compound.ts';

/** The sign that Pagefind reads as a border within a word. Chosen since no agreement uses it; see {@link markCompounds}. */
export const compoundMark = '|';

/**
 * A text with a mark between the parts of its compounds, so that a search engine can find each of them.
 * A mark of the text's own becomes a broken bar. Dashes between words get a mark too: only plain hyphens part words by themselves.
 */
export const markCompounds = (text: string, split: SplitCompound): string =>
  text
    .replaceAll('\u00ad', '')
    .replaceAll(compoundMark, '\u00a6')
    .replace(
      /(?<=[\p{L}\p{N}])[\u2010-\u2015\u2212\u2026\u00b7](?=[\p{L}\p{N}])/gu,
      (dash) => compoundMark + dash + compoundMark,
    )
    .replace(/\p{L}{6,}/gu, (word) => markWord(word, split));

/** The text as it was before its compounds were marked. */
export const withoutMarks = (text: string): string => text.replaceAll(compoundMark, '');

/** Only words written as words: small letters, or one capital first. */
function markWord(word: string, split: SplitCompound): string {
  if (!/^\p{L}\p{Ll}+$/u.test(word)) return word;
  let start = 0;
  const composed = word.normalize('NFC');
  return split(composed.toLowerCase())
    .map((part) => composed.slice(start, (start += part.length)))
    .join(compoundMark);
}
