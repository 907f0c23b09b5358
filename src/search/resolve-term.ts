import { correctTerm } from './correct-term.ts';
import type { Lookup } from './entry.ts';
import { exactVariants } from './exact-words.ts';
import { areKnown, expandTerm } from './expand-term.ts';
import { entriesOf, isExactlyKnown } from './known-word.ts';
import { quoted, type Said, type Step, type Variant } from './plan.ts';
import type { PreparedLexicon } from './prepare-lexicon.ts';
import { relatedForms } from './related-forms.ts';
import { stem } from './stem.ts';
import { findTail, splitTerm } from './split-term.ts';
import { piecesOf, textOf, tokensOf, type Token } from './tokens.ts';

/** What became of some words of a query: the groups that stand for them, or nothing when no page has anything like them. */
export interface Resolved {
  words: string;
  how: Step['how'];
  groups: Variant[][];
  /** What to search for before that, when words should stand together. */
  first?: Variant[][];
  said: Said[];
}

/** Find out what to search for when one word is typed. */
export async function resolveTerm(token: Token, lexicon: PreparedLexicon, lookup: Lookup): Promise<Resolved> {
  const known = await knownTerm(token, lexicon, lookup);
  if (known) return known;
  const pieces = piecesOf(token);
  if (pieces.length > 1) {
    return together(token, await Promise.all(pieces.map((piece) => resolveTerm(piece, lexicon, lookup))));
  }
  const correction = await correctTerm(token, lookup);
  const parts = correction?.distance === 1 ? undefined : await splitTerm(token, lookup);
  if (parts) return splitInto(parts, token);
  const [corrected] = tokensOf(correction?.entry.word ?? '');
  if (corrected) {
    const { groups = [], said = [] } = (await knownTerm(corrected, lexicon, lookup)) ?? {};
    return {
      words: token.word,
      how: 'corrected',
      groups,
      said: [{ kind: 'corrected', from: token.word, to: corrected.word }, ...said],
    };
  }
  const tail = await findTail(token, lookup);
  return tail ? splitInto([tail], token) : { words: token.word, how: 'asked', groups: [], said: [] };
}

/** A word that the archive has, or has other words for: with its other forms, and with what means about the same. */
async function knownTerm(
  token: Token,
  lexicon: PreparedLexicon,
  lookup: Lookup,
): Promise<Resolved | undefined> {
  const isKnown = (await entriesOf(token, lookup)).length > 0;
  const exact = isKnown ? await exactVariants(token, lookup) : [];
  const variants: Variant[] = isKnown
    ? [...exact, { text: await asTyped(token, lookup), distance: exact.length > 0 ? 2 : 0 }]
    : [];
  const pieces = piecesOf(token);
  if (pieces.length > 1 && (await areKnown(pieces, lookup))) {
    variants.push({ text: quoted(pieces.map(textOf).join(' ')), distance: 1 });
  }
  for (const form of await relatedForms(token, lookup)) variants.push({ text: quoted(form), distance: 1 });
  const { group, said } = await expandTerm([token], variants, lexicon, lookup);
  return group.length > 0 ? { words: token.word, how: 'asked', groups: [group], said } : undefined;
}

/** Beginnings of words are found too, but not of figures, nor of stems so short that they begin anything, when there is the word itself. */
async function asTyped(token: Token, lookup: Lookup): Promise<string> {
  const isShort =
    stem(token.key).length < 4 && (token.key.length < 3 || (await isExactlyKnown(token, lookup)));
  return isShort || /^\d+$/.test(token.key) ? quoted(textOf(token)) : textOf(token);
}

function splitInto(parts: readonly Token[], { word }: Token): Resolved {
  const texts = parts.map(textOf);
  return {
    words: word,
    how: 'nearest',
    groups: texts.map((text) => [{ text, distance: 0 }]),
    ...(texts.length > 1 && { first: [[{ text: quoted(texts.join(' ')), distance: 0 }]] }),
    said: [{ kind: 'split', from: word, to: texts.join(' ') }],
  };
}

/** A word with a hyphen whose pieces are known only one by one. */
function together({ word }: Token, pieces: readonly Resolved[]): Resolved {
  const isWhole = pieces.every(({ groups }) => groups.length > 0);
  return {
    words: word,
    how: pieces.find(({ how }) => how !== 'asked')?.how ?? 'asked',
    groups: isWhole ? pieces.flatMap(({ groups }) => groups) : [],
    said: isWhole ? pieces.flatMap(({ said }) => said) : [],
  };
}
