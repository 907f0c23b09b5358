import { keyOf } from './fold.ts';
import type { FactWords, SearchLexicon } from './lexicon.ts';
import { stem } from './stem.ts';
import { hasMarks, textOf, tokensOf, type Token } from './tokens.ts';

/** A group of words that stand for each other. */
export interface WordGroup {
  members: readonly string[];
  distance: 1 | 2;
}

/** A lexicon ready to be looked things up in. */
export interface PreparedLexicon {
  facts: FactWords;
  isStopword(token: Token): boolean;
  isQuestionWord(token: Token): boolean;
  /** The groups that some words in a row belong to, in any inflection. */
  groupsOf(tokens: readonly Token[]): readonly WordGroup[];
}

/** The most words that a member of a group has. */
export const longestMember = 3;

/** Read the word lists once; planning a query is then a few lookups. */
export function prepareLexicon({
  facts,
  stopwords,
  questionWords,
  sameWords,
  synonyms,
}: SearchLexicon): PreparedLexicon {
  const groups = new Map<string, WordGroup[]>();
  for (const group of [
    ...sameWords.map((words) => toGroup(words, 1)),
    ...synonyms.map((words) => toGroup(words, 2)),
  ]) {
    for (const key of new Set(group.members.flatMap((member) => keysOf(tokensOf(member))))) {
      groups.set(key, [...(groups.get(key) ?? []), group]);
    }
  }
  return {
    facts,
    isStopword: memberOf(stopwords),
    isQuestionWord: memberOf(questionWords),
    groupsOf: (tokens) => groups.get(keysOf(tokens).at(-1) ?? '') ?? [],
  };
}

const toGroup = (words: string, distance: 1 | 2): WordGroup => ({ members: words.split(/,\s*/), distance });

/** True for a word of the list; a word typed without dots and rings may be any that looks the same without them. */
function memberOf(words: string): (token: Token) => boolean {
  const list = words.split(' ');
  const [exact, folded] = [new Set(list), new Set(list.map(keyOf))];
  return ({ word, key }) => exact.has(word) || (!hasMarks(word) && folded.has(key));
}

/** The stems in a row, folded and then as written: what was typed with its dots and rings is matched with them. */
function keysOf(tokens: readonly Token[]): string[] {
  const folded = tokens.map(({ key }) => stem(key)).join(' ');
  if (!tokens.some(({ word }) => hasMarks(word))) return [folded];
  return [folded, tokens.map(writtenStem).join(' ')];
}

/** The stem with its dots and rings: stemming only ever cuts. */
export const writtenStem = ({ word, key }: Token): string => textOf({ word }).slice(0, stem(key).length);
