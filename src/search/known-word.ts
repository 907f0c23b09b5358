import type { Entry, Lookup } from './entry.ts';
import { writtenStem } from './prepare-lexicon.ts';
import { stem } from './stem.ts';
import { hasMarks, textOf, type Token } from './tokens.ts';

/**
 * The entries by which Pagefind would find a word: those whose stem begins with its stem. None means that it would guess instead.
 * What is typed with dots and rings is not taken for what only looks like it without them.
 */
export async function entriesOf(token: Token, lookup: Lookup): Promise<Entry[]> {
  const wanted = stem(token.key);
  const isWhole = token.key.length < 3 || /^\d+$/.test(token.key);
  const found = (await lookup(wanted)).filter(
    (entry) => entry.kind !== 'name' && (isWhole ? entry.key === token.key : entry.stem.startsWith(wanted)),
  );
  if (!hasMarks(token.word)) return found;
  const written = writtenStem(token);
  return found.filter((entry) => textOf(entry).startsWith(written));
}

/** True if some page has the word itself, in whatever inflection. */
export async function isExactlyKnown(token: Token, lookup: Lookup): Promise<boolean> {
  const wanted = stem(token.key);
  return (await entriesOf(token, lookup)).some((entry) => entry.stem === wanted);
}
