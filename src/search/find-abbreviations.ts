import type { SplitCompound } from './split-compound.ts';

/** Abbreviations that a text explains, as groups: "amc, arbetsmarknadscentrum" from "Arbetsmarknadscentrum (AMC)". */
export const findAbbreviations = (text: string, split: SplitCompound): string[] =>
  Array.from(text.matchAll(explained)).flatMap(([, before = '', short = '']) => {
    const full = fullNameOf(before.trim().split(/\s+/), short.toLowerCase(), split);
    return full ? [`${short.toLowerCase()}, ${full}`] : [];
  });

/** Up to five words, and two to six capitals in brackets. */
const explained = /((?:[\p{L}-]+\s+){1,5})\((\p{Lu}{2,6})\)/gu;

/** The shortest run of words before the brackets whose parts begin with the letters, in order: Kooperativet Hand|taget (KHT). */
function fullNameOf(words: readonly string[], short: string, split: SplitCompound): string | undefined {
  for (let start = words.length - 1; start >= 0; start--) {
    const run = words.slice(start).map((word) => word.toLowerCase());
    const [first = '', ...initials] = run.flatMap((word) =>
      word.split('-').flatMap((piece) => split(piece).map(([letter = '']) => letter)),
    );
    if (first !== short[0]) continue;
    let at = 1;
    for (const letter of initials) if (letter === short[at]) at++;
    if (at === short.length) return run.join(' ');
  }
  return undefined;
}
