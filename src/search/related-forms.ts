import { commonest, type Entry, type Lookup } from './entry.ts';
import { rootOf } from './root-of.ts';
import { stem } from './stem.ts';
import { hasMarks, textOf, type Token } from './tokens.ts';

const mostForms = 4;

/** Words of the same root that Pagefind does not find by itself: boende for boendet, utbilda for utbildning. The commonest first. */
export async function relatedForms(token: Token, lookup: Lookup): Promise<string[]> {
  const [root, own] = [bareRoot(token.key), stem(token.key)];
  if (root.length < 3 || /\d/.test(token.key)) return [];
  const entries = await lookup(root);
  const isTyped = hasMarks(token.word) || entries.some(({ word }) => word === token.word);
  const found = entries.filter(
    (entry) =>
      entry.kind !== 'name' &&
      (own.length < 4 ? entry.stem !== own : !entry.stem.startsWith(own)) &&
      bareRoot(entry.key) === root &&
      looksLike(entry, token, root, isTyped),
  );
  return Array.from(Map.groupBy(found, (entry) => entry.stem).values(), commonest)
    .sort((a, b) => b.spread - a.spread)
    .slice(0, mostForms)
    .map(textOf);
}

/** Words as short as these keep their endings when they are stemmed: ova, ovar, ovade. */
const bareRoot = (key: string): string => /^(..a)(?:[rst]|de)?$/.exec(key)?.[1] ?? rootOf(key);

/** A root is only the beginning of a word, so it can be compared as it was typed. Without dots and rings it may be any that looks like it. */
function looksLike({ word }: Entry, token: Token, root: string, isTyped: boolean): boolean {
  const written = word.slice(0, root.length);
  return written === token.word.slice(0, root.length) || (!isTyped && hasMarks(written));
}
