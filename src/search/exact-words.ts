import { quoted, type Variant } from './plan.ts';
import type { Entry, Lookup } from './entry.ts';
import { stem } from './stem.ts';
import { tokensOf, type Token } from './tokens.ts';

/** True for a word that its stem says too little about: the stem of demens is that of the pronoun dem. */
export const needsExactWord = (key: string): boolean =>
  /^[a-z]+$/.test(key) && stem(key).length < 4 && key !== stem(key);

/** The word that stands for just this word in the index. */
export const exactToken = (key: string): string => `w${key}q`;

/** The tokens of those words of a text that need one. */
export const exactTokens = (text: string): string[] => [
  ...new Set(tokensOf(text).flatMap(({ key }) => (needsExactWord(key) ? [exactToken(key)] : []))),
];

/** Searches for just this word, and then for other forms of it. */
export async function exactVariants(token: Token, lookup: Lookup): Promise<Variant[]> {
  if (!needsExactWord(token.key)) return [];
  const own = stem(token.key);
  const isRelated = ({ key, kind, stem: other }: Entry): boolean =>
    kind !== 'name' &&
    other === own &&
    key !== token.key &&
    needsExactWord(key) &&
    sharesMost(key, token.key) &&
    (isAgent(key) === isAgent(token.key) || [key, token.key].some((word) => /arnas?$/.test(word)));
  const others = new Set((await lookup(own)).filter(isRelated).map(({ key }) => key));
  return [token.key, ...others].slice(0, mostForms).map((key) => ({
    text: quoted(exactToken(key)),
    distance: key === token.key ? 0 : 1,
  }));
}

const mostForms = 5;

/** One who does something: lararen, but not lara. */
export const isAgent = (key: string): boolean => key.startsWith('are', stem(key).length);

/** Beyond the stem too: larare and laren, not larande. */
function sharesMost(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length) - 1;
  return a.slice(0, least) === b.slice(0, least);
}
