import { readAffixes } from './read-affixes.ts';

/** What a dictionary knows about words as parts of compounds. */
export interface CompoundLexicon {
  /** May begin a compound, linking letters included: arbets, flick, gymnasie. */
  isFirst(word: string): boolean;
  /** May stand between two parts, where more words take a linking s: arbets|marknads|dag. */
  isMiddle(word: string): boolean;
  /** May stand last, in any inflected form. */
  isLast(word: string): boolean;
  /** Is a word of its own. */
  isForm(word: string): boolean;
}

/**
 * The compound lexicon of a Hunspell dictionary, given as the text of its two files.
 * Inflected forms are looked up by undoing the affix rules: writing them all out would cost 700 000 words of memory.
 */
export function buildCompoundLexicon(aff: string, dic: string): CompoundLexicon {
  const affixes = readAffixes(aff);
  const longestEnding = Math.max(...Array.from(affixes.keys(), (ending) => ending.length));
  const words = readWords(dic);
  return {
    isFirst: remember((word) => hasEntry(word, /X/) || hasForm(word, (_own, added) => /X/.test(added))),
    isMiddle: remember(
      (word) => hasEntry(word, /[XU]/) || hasForm(word, (_own, added) => /[XU]/.test(added)),
    ),
    isLast: remember(
      (word) => hasEntry(word, /Y/) || hasForm(word, (own, added) => /Y/.test(own) && added === ''),
    ),
    isForm: remember(
      (word) => hasEntry(word, /^[^Z]*$/) || hasForm(word, (own, added) => !/Z/.test(own + added)),
    ),
  };

  function hasEntry(word: string, flags: RegExp): boolean {
    return words.get(word)?.some((own) => flags.test(own)) ?? false;
  }

  /** True if the word is an inflected form that fits: by the flags of its entry, and by those that the ending brings. */
  function hasForm(word: string, fits: (own: string, added: string) => boolean): boolean {
    for (let length = 0; length <= Math.min(longestEnding, word.length); length++) {
      const start = word.length - length;
      for (const { flag, strip, condition, flags } of affixes.get(word.slice(start)) ?? []) {
        const base = word.slice(0, start) + strip;
        if (!condition.test(base)) continue;
        if (words.get(base)?.some((own) => own.includes(flag) && fits(own, flags))) return true;
      }
    }
    return false;
  }
}

/** Flags by word, one string per entry: homonyms have their own. Names, abbreviations and forbidden words are left out. */
function readWords(dic: string): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const line of dic.split(/\r?\n/)) {
    const [word = '', flags = ''] = line.split('/');
    if (!/^\p{Ll}+$/u.test(word) || flags.includes('%')) continue;
    const entries = words.get(word);
    if (entries) entries.push(flags);
    else words.set(word, [flags]);
  }
  return words;
}

function remember(decide: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const answer = known.get(word) ?? decide(word);
    known.set(word, answer);
    return answer;
  };
}
