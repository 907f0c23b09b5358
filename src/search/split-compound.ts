import type { CompoundLexicon } from './compound-lexicon.ts';

/** What the dictionary gets wrong, as reviewed word lists. */
export interface CompoundRules {
  /** Words that only look like compounds, and begin longer words as one part. */
  exceptions: readonly string[];
  /** Parts the dictionary lacks. */
  parts: readonly string[];
  /** Prefixes and particles, which say too little to be searched for. */
  particles: readonly string[];
  /** Endings that are words elsewhere: skap, het, dom. */
  neverLast: readonly string[];
  /** Parts of two or three letters that are trusted. */
  shortParts: readonly string[];
}

export type SplitCompound = (word: string) => string[];

/** A splitter of Swedish compounds in lower case: a word that is none comes back whole. */
export function compoundSplitter(lexicon: CompoundLexicon, rules: CompoundRules): SplitCompound {
  const [parts, particles, short] = [
    new Set(rules.parts),
    new Set(rules.particles),
    new Set(rules.shortParts),
  ];
  const neverLast = new RegExp(`^(?:${rules.neverLast.join('|')})`);
  const remembered = new Map<string, string[]>();

  return (word) => {
    const known = remembered.get(word);
    if (known) return known;
    const split = word.length < 6 || word.length > longest ? [word] : splitWhole(word);
    remembered.set(word, split);
    return split;
  };

  function splitWhole(word: string): string[] {
    const barred = barredBorders(word, rules.exceptions);
    const isWord = lexicon.isForm(word);
    const found = fewestParts(word, barred, isWord, true);
    return found.length < 2 ? [word] : splitAgain(found, barred);
  }

  /** A part may be a compound itself: arbetsmarknads|dag becomes arbets|marknads|dag. */
  function splitAgain(found: readonly string[], barred: ReadonlySet<number>): string[] {
    let start = 0;
    return found.flatMap((part, index) => {
      const offset = start;
      start += part.length;
      const inside = new Set(Array.from(barred, (border) => border - offset));
      const again = part.length < 7 ? [part] : fewestParts(part, inside, true, index === found.length - 1);
      return again.length < 2 ? part : splitAgain(again, inside);
    });
  }

  /** The cheapest way to read a word as two parts or more, or the word alone. A known word asks for clearer parts. */
  function fewestParts(word: string, barred: ReadonlySet<number>, isWord: boolean, isEnd: boolean): string[] {
    const best: ({ cost: number; start: number } | undefined)[] = [{ cost: 0, start: 0 }];
    for (let end = 1; end <= word.length; end++) {
      if (end < word.length && barred.has(end)) continue;
      for (let start = 0; start < end; start++) {
        const before = best[start];
        if (!before || (start === 0 && end === word.length)) continue;
        const part = word.slice(start, end);
        const cost =
          end === word.length && isEnd ? costOfLast(part, isWord) : costOfFirst(part, isWord, start > 0);
        if (before.cost + cost < (best[end]?.cost ?? no)) {
          best[end] = { cost: before.cost + cost, start };
        }
      }
    }
    return pathOf(word, best);
  }

  /** Parts the dictionary vouches for come first; any longer word of its own may begin a word it does not know. */
  function costOfFirst(part: string, isWord: boolean, isMiddle: boolean): number {
    if (particles.has(part) || isTooShort(part, 3)) return no;
    if (parts.has(part) || (isMiddle ? lexicon.isMiddle(part) : lexicon.isFirst(part))) return costOf(part);
    if (part.length > 6 && part.endsWith('s') && lexicon.isForm(part.slice(0, -1))) return costOf(part) + 1;
    return !isWord && part.length > 4 && lexicon.isForm(part) ? costOf(part) + 2 : no;
  }

  function costOfLast(part: string, isWord: boolean): number {
    if (neverLast.test(part) || particles.has(part) || isTooShort(part, isWord ? 4 : 3)) return no;
    if (parts.has(part) || lexicon.isLast(part)) return costOf(part);
    return !isWord && part.length > 5 && lexicon.isForm(part) ? costOf(part) + 2 : no;
  }

  function isTooShort(part: string, least: number): boolean {
    return part.length < least && !short.has(part);
  }

  function costOf(part: string): number {
    return 10 + (part.length < 4 ? (short.has(part) ? 2 : 6) : part.length < 5 ? 1 : 0);
  }
}

const no = Number.POSITIVE_INFINITY;

/** Longer than any word: an address or something that was pasted, which would take its square in time. */
const longest = 60;

/** Borders that would cut an exception in two. */
function barredBorders(word: string, exceptions: readonly string[]): Set<number> {
  const barred = new Set<number>();
  for (const whole of exceptions) {
    for (let at = word.indexOf(whole); at !== -1; at = word.indexOf(whole, at + 1)) {
      for (let border = at + 1; border < at + whole.length; border++) barred.add(border);
    }
  }
  return barred;
}

function pathOf(word: string, best: readonly ({ start: number } | undefined)[]): string[] {
  const found: string[] = [];
  for (let end = word.length; end > 0;) {
    const step = best[end];
    if (!step) return [word];
    found.unshift(word.slice(step.start, end));
    end = step.start;
  }
  return found;
}
