import type { Entry, Lookup } from './entry.ts';
import { exactVariants, isAgent } from './exact-words.ts';
import { asPhrase, expandTerm } from './expand-term.ts';
import { entriesOf } from './known-word.ts';
import { quoted, type Said, type Step, type Variant } from './plan.ts';
import { loadGuessing } from './load-later.ts';
import type { PreparedLexicon } from './prepare-lexicon.ts';
import { relatedForms } from './related-forms.ts';
import { enough } from './run-plan.ts';
import { stem } from './stem.ts';
import { piecesOf, textOf, type Token } from './tokens.ts';

/** What became of some words of a query: the groups that stand for them, or nothing when no page has anything like them. */
export interface Resolved {
  words: string;
  how: Step['how'];
  groups: Variant[][];
  /** What to search for before that, when words should stand together. */
  first?: Variant[][];
  said: Said[];
  /** How common it is, as a power of two of pages. A question is answered by its rarest words. */
  spread: number;
}

/** Find out what to search for when one word is typed. */
export async function resolveTerm(token: Token, lexicon: PreparedLexicon, lookup: Lookup): Promise<Resolved> {
  const known = await knownTerm(token, lexicon, lookup);
  if (known) return known;
  const { guessTerm } = await loadGuessing();
  return guessTerm(token, lexicon, lookup, knownTerm);
}

/** A word that the archive has, or has other words for: with its other forms, and with what means about the same. */
async function knownTerm(
  token: Token,
  lexicon: PreparedLexicon,
  lookup: Lookup,
): Promise<Resolved | undefined> {
  const entries = await entriesOf(token, lookup);
  const variants = entries.length > 0 ? await exactVariants(token, lookup) : [];
  const own = stem(token.key);
  // Where the stem is a word of its own, what begins like it has little to do with what was typed.
  const isOwn = variants.length === 0 || !(isAgent(token.key) || lexicon.isStopword({ word: own, key: own }));
  if (entries.length > 0 && isOwn)
    variants.push({
      text: asTyped(token, entries),
      distance: variants.length > 0 ? 2 : 0,
      isSure: token.key.length > 2 && entries.some(({ key }) => key === token.key),
    });
  const spread = Math.max(0, ...entries.map((entry) => entry.spread));
  const [typed] = variants;
  const term = { words: token.word, how: 'asked' as const, spread };
  // Where what was typed finds so many pages, nothing else would be asked for besides.
  if (2 ** spread > enough && typed?.text === textOf(token)) {
    if (entries.some((entry) => entry.stem === own && entry.spread >= commonFrom)) typed.isCommon = true;
    return { ...term, groups: [variants], said: [] };
  }
  const pieces = piecesOf(token);
  if (entries.length > 0 && pieces.length > 1) variants.push({ text: asPhrase(pieces), distance: 1 });
  for (const form of await relatedForms(token, lookup)) variants.push({ text: quoted(form), distance: 1 });
  const { group, said } = await expandTerm([token], variants, lexicon, lookup);
  return group.length > 0 ? { ...term, groups: [group], said } : undefined;
}

/** A word on so many pages, as a power of two, is common: Pagefind's time grows with the square of them. */
export const commonFrom = 10;

/** Beginnings of words are found too, but not of figures, nor of stems so short that they begin anything, when there is the word itself. */
function asTyped(token: Token, entries: readonly Entry[]): string {
  const own = stem(token.key);
  const isShort = own.length < 4 && (token.key.length < 3 || entries.some((entry) => entry.stem === own));
  return isShort || /^\d+$/.test(token.key) ? quoted(textOf(token)) : textOf(token);
}
