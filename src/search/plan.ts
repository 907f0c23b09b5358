/** One way to ask for what was meant, as a query to Pagefind. In quotes it is exact: no endings, no beginnings, no guesses. */
export interface Variant {
  text: string;
  /** 0 is what was typed, 1 the same in another form, 2 something that means about the same. */
  distance: 0 | 1 | 2;
  /** True for a word of the vocabulary: an index that has no page with it is damaged. */
  isSure?: boolean;
  /** On so many pages that searching for it takes long: asked for after the rarer ones, and without what only begins like it. */
  isCommon?: boolean;
}

/** A page is found by a step if it is found by some variant of every group. Pages of an earlier step rank above later ones. */
export interface Step {
  /** Relaxed: the rarer words of a question will do, where no agreement has them all. Nearest: shown only when nothing else is found, and under its own heading. */
  how: 'asked' | 'corrected' | 'relaxed' | 'nearest';
  all: Variant[][];
}

/** What the planner did, so that the page can say it. */
export type Said =
  | { kind: 'empty' }
  | { kind: 'shortened' }
  | { kind: 'phrase'; words: string }
  | { kind: 'amount' | 'day' | 'month' | 'organisationNumber'; fact: string }
  | { kind: 'name'; words: string }
  | { kind: 'corrected'; from: string; to: string }
  | { kind: 'joined'; from: string; to: string }
  | { kind: 'split'; from: string; to: string }
  | { kind: 'also'; word: string; words: string[] }
  | { kind: 'instead'; word: string; words: string[] }
  | { kind: 'question'; words: string[] };

export interface Plan {
  steps: Step[];
  said: Said[];
  /** Words that no page has, and nothing like them. */
  unknown: string[];
  /** Queries to try instead. */
  suggestions: string[];
}

/** A query that finds only the very words, next to each other. */
export const quoted = (words: string): string => `"${words}"`;
