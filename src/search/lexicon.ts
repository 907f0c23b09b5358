import type { FactPatterns } from './fact-patterns.ts';

/** What the planner knows about Swedish and about the archive, as words separated by spaces and phrases separated by commas. */
export interface SearchLexicon {
  facts: FactPatterns;
  /** Words without meaning of their own, and words that every page of this archive has. */
  stopwords: string;
  /** Words that begin a question, or only say what kind of answer is wanted. */
  questionWords: string;
  /** Groups whose members are the same word or name: irregular plurals, abbreviations. */
  sameWords: readonly string[];
  /** Groups whose members mean about the same. "A, B > c" leads from c to the others, and not back. */
  synonyms: readonly string[];
}
