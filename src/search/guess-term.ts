import { correctTerm } from './correct-term.ts';
import type { Lookup } from './entry.ts';
import { quoted } from './plan.ts';
import type { PreparedLexicon } from './prepare-lexicon.ts';
import type { Resolved } from './resolve-term.ts';
import { findTail, splitTerm } from './split-term.ts';
import { textOf, tokensOf, type Token } from './tokens.ts';

export { suggestQueries } from './suggest-queries.ts';

/** How a known word is resolved. */
type Resolve = (token: Token, lexicon: PreparedLexicon, lookup: Lookup) => Promise<Resolved | undefined>;

/** Find out what was meant by a word that the archive does not have: a slip, two words of the archive, or only its last part. */
export async function guessTerm(
  token: Token,
  lexicon: PreparedLexicon,
  lookup: Lookup,
  resolve: Resolve,
): Promise<Resolved> {
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
    ...(texts.length > 1 && { first: [[{ text: quoted(texts.join(' ')), distance: 0 }]] }),
    said: [{ kind: 'split', from: word, to: texts.join(' ') }],
    spread: 0,
  };
}
