import type { Lookup } from './entry.ts';
import { isExactlyKnown } from './known-word.ts';
import { quoted, type Said, type Variant } from './plan.ts';
import type { PreparedLexicon } from './prepare-lexicon.ts';
import { textOf, tokensOf, type Token } from './tokens.ts';

/**
 * What to search for instead of some words, and besides them: `own` are the words themselves, if the archive has them.
 * Other words are searched for exactly, or mobil would bring mobilitet.
 */
export async function expandTerm(
  tokens: readonly Token[],
  own: readonly Variant[],
  lexicon: PreparedLexicon,
  lookup: Lookup,
): Promise<{ group: Variant[]; said: Said[] }> {
  const typed = keysOf(tokens);
  const found = new Map<string, Variant>();
  for (const { members, distance } of lexicon.groupsOf(tokens)) {
    for (const member of members) {
      const words = tokensOf(member);
      if (found.has(member) || keysOf(words) === typed || !(await areKnown(words, lookup))) continue;
      found.set(member, { text: asPhrase(words), distance });
    }
  }
  const words = Array.from(found).flatMap(([member, { distance }]) => (distance === 2 ? [member] : []));
  const kind = own.length > 0 ? 'also' : 'instead';
  return {
    group: [...own, ...found.values()],
    said: words.length > 0 ? [{ kind, word: wordsOf(tokens), words }] : [],
  };
}

/** True if the archive has each of the words, in whatever inflection. */
export async function areKnown(tokens: readonly Token[], lookup: Lookup): Promise<boolean> {
  for (const token of tokens) if (!(await isExactlyKnown(token, lookup))) return false;
  return tokens.length > 0;
}

/** Words in a row, as they were typed. */
export const wordsOf = (tokens: readonly Token[]): string => tokens.map(({ word }) => word).join(' ');

/** Words in a row, as a search for just that. */
export const asPhrase = (tokens: readonly Token[]): string => quoted(tokens.map(textOf).join(' '));

const keysOf = (tokens: readonly Token[]): string => tokens.map(({ key }) => key).join(' ');
