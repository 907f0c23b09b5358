/** The words that say what is a fact, in lower case. */
export interface FactWords {
  /** January to December. */
  months: readonly string[];
  /** The first and the last day of a month in words. */
  firstDay: readonly string[];
  lastDay: readonly string[];
  /** Words that make a number an amount. */
  currencies: readonly string[];
  /** Words that multiply it. */
  multipliers: Readonly<Record<string, number>>;
  /** Numbers in words, before a multiplier. */
  numerals: Readonly<Record<string, number>>;
  /** What stands for "&" in names. */
  and: string;
}

/** What the planner knows about Swedish, as words separated by spaces and phrases separated by commas. */
export interface SearchLexicon {
  facts: FactWords;
  /** Words without meaning of their own, and words that every page of this archive has. */
  stopwords: string;
  /** Words that begin a question. */
  questionWords: string;
  /** Groups whose members are the same word or name: irregular plurals, abbreviations. */
  sameWords: readonly string[];
  /** Groups whose members mean about the same. */
  synonyms: readonly string[];
}
