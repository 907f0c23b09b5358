import type { FactPatterns } from './fact-patterns.ts';
import { keyOf } from './fold.ts';
import type { SearchLexicon } from './lexicon.ts';
import { stem } from './stem.ts';
import { hasMarks, textOf, tokensOf, type Token } from './tokens.ts';

/** A group of words that stand for each other. */
export interface WordGroup {
  members: readonly string[];
  distance: 1 | 2;
}

/** A lexicon ready to be looked things up in. */
export interface PreparedLexicon {
  facts: FactPatterns;
  isStopword(token: Token): boolean;
  isQuestionWord(token: Token): boolean;
  /** The groups that some words in a row belong to, in any inflection. */
  groupsOf(tokens: readonly Token[]): readonly WordGroup[];
}

/** The most words that a member of a group has. */
export const longestMember = 3;

/** Between what a group leads to and what else leads there. */
export const oneWay = ' > ';

/** Read the word lists once; planning a query is then a few lookups. */
export function prepareLexicon({
  facts,
  stopwords,
  questionWords,
  sameWords,
  synonyms,
}: SearchLexicon): PreparedLexicon {
  const groups = new Map<string, WordGroup[]>();
  const add = (distance: 1 | 2) => (words: string) => {
    const [to = '', from = ''] = words.split(oneWay);
    const group: WordGroup = { members: to.split(', '), distance };
    const typed = [...group.members, ...from.split(', ')];
    for (const key of new Set(typed.flatMap((member) => keysOf(tokensOf(member))))) {
      groups.set(key, [...(groups.get(key) ?? []), group]);
    }
  };
  sameWords.forEach(add(1));
  synonyms.forEach(add(2));
  return {
    facts,
    isStopword: memberOf(stopwords),
    isQuestionWord: memberOf(questionWords),
    groupsOf: (tokens) => groups.get(keysOf(tokens).at(-1) ?? '') ?? [],
  };
}

/** True for a word of the list; a word typed without dots and rings may be any that looks the same without them. */
function memberOf(words: string): (token: Token) => boolean {
  const exact = words.split(' ');
  const folded = exact.map(keyOf);
  return ({ word, key }) => exact.includes(word) || (!hasMarks(word) && folded.includes(key));
}

/** The stems in a row, folded and then as written: what was typed with its dots and rings is matched with them. */
function keysOf(tokens: readonly Token[]): string[] {
  const folded = tokens.map(({ key }) => groupStem(key)).join(' ');
  if (!tokens.some(({ word }) => hasMarks(word))) return [folded];
  return [folded, tokens.map((token) => textOf(token).slice(0, groupStem(token.key).length)).join(' ')];
}

/** A stem; one that says little keeps what tells apart who does something from what is done: larare, larande. */
function groupStem(key: string): string {
  const own = stem(key);
  return own.length < 4 ? own + (/^(?:are|and)/.exec(key.slice(own.length))?.[0] ?? '') : own;
}

/** The stem with its dots and rings: stemming only ever cuts. */
export const writtenStem = ({ word, key }: Token): string => textOf({ word }).slice(0, stem(key).length);
