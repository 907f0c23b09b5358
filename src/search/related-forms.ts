import type { Entry, Lookup } from './entry.ts';
import { rootOf } from './root-of.ts';
import { stem } from './stem.ts';
import { hasMarks, type Token } from './tokens.ts';

const mostForms = 4;

/** Words of the same root that Pagefind does not find by itself: boende for boendet, utbilda for utbildning. The commonest first. */
export async function relatedForms(token: Token, lookup: Lookup): Promise<string[]> {
  const [root, own] = [rootOf(token.key), stem(token.key)];
  if (root.length < 3 || /\d/.test(token.key)) return [];
  const entries = await lookup(root);
  const isTyped = hasMarks(token.word) || entries.some(({ word }) => word === token.word);
  const found = entries.filter(
    (entry) =>
      entry.kind !== 'name' &&
      !entry.stem.startsWith(own) &&
      rootOf(entry.key) === root &&
      looksLike(entry, token, root, isTyped),
  );
  const byStem = Map.groupBy(found, (entry) => entry.stem);
  return Array.from(byStem.values(), (entries) => entries.reduce((a, b) => (b.spread > a.spread ? b : a)))
    .sort((a, b) => b.spread - a.spread)
    .slice(0, mostForms)
    .map(({ key, word }) => (key.length === word.length ? word : key));
}

/** A root is only the beginning of a word, so it can be compared as it was typed. Without dots and rings it may be any that looks like it. */
function looksLike({ word }: Entry, token: Token, root: string, isTyped: boolean): boolean {
  const written = word.slice(0, root.length);
  return written === token.word.slice(0, root.length) || (!isTyped && hasMarks(written));
}
