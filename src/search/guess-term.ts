import { correctTerm } from './correct-term.ts';
import type { Lookup } from './entry.ts';
import { asPhrase } from './expand-term.ts';
import type { PreparedLexicon } from './prepare-lexicon.ts';
import type { Resolved } from './resolve-term.ts';
import { findTail, splitTerm } from './split-term.ts';
import { piecesOf, textOf, tokensOf, type Token } from './tokens.ts';

export { suggestQueries } from './suggest-queries.ts';

/** How a known word is resolved. */
type Resolve = (token: Token, lexicon: PreparedLexicon, lookup: Lookup) => Promise<Resolved | undefined>;

/** Find out what was meant by a word that the archive does not have: its pieces, a slip, two words of the archive, or only its last part. */
export async function guessTerm(
  token: Token,
  lexicon: PreparedLexicon,
  lookup: Lookup,
  resolve: Resolve,
): Promise<Resolved> {
  const pieces = piecesOf(token);
  if (pieces.length > 1) {
    const resolved = pieces.map(
      async (piece) => (await resolve(piece, lexicon, lookup)) ?? guessTerm(piece, lexicon, lookup, resolve),
    );
    return together(token, asPhrase(pieces), await Promise.all(resolved));
  }
  const correction = await correctTerm(token, lookup);
  const parts = correction?.distance === 1 ? undefined : await splitTerm(token, lookup);
  if (parts) return splitInto(parts, token);
  const [corrected] = tokensOf(correction?.entry.word ?? '');
  if (corrected && !lexicon.isStopword(corrected)) {
    const { groups = [], said = [], spread = 0 } = (await resolve(corrected, lexicon, lookup)) ?? {};
    return {
      words: token.word,
      how: 'corrected',
      groups,
      said: [{ kind: 'corrected', from: token.word, to: corrected.word }, ...said],
      spread,
    };
  }
  const tail = await findTail(token, lookup);
  return tail
    ? splitInto([tail], token)
    : { words: token.word, how: 'asked', groups: [], said: [], spread: 0 };
}

function splitInto(parts: readonly Token[], { word }: Token): Resolved {
  const texts = parts.map(textOf);
  return {
    words: word,
    how: 'nearest',
    groups: texts.map((text) => [{ text, distance: 0 }]),
    ...(texts.length > 1 && { first: [[{ text: asPhrase(parts), distance: 0 }]] }),
    said: [{ kind: 'split', from: word, to: texts.join(' ') }],
    spread: 0,
  };
}

/** A word with a hyphen whose pieces are known only one by one: next to each other first. */
function together({ word }: Token, phrase: string, pieces: readonly Resolved[]): Resolved {
  const isWhole = pieces.every(({ groups }) => groups.length > 0);
  return {
    words: word,
    how: pieces.find(({ how }) => how !== 'asked')?.how ?? 'asked',
    first: [[{ text: phrase, distance: 0 }]],
    groups: isWhole ? pieces.flatMap(({ groups }) => groups) : [],
    said: isWhole ? pieces.flatMap(({ said }) => said) : [],
    spread: Math.min(...pieces.map(({ spread }) => spread)),
  };
}
