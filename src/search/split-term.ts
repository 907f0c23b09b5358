import type { Lookup } from './entry.ts';
import { entriesOf, isExactlyKnown } from './known-word.ts';
import { tokensOf, type Token } from './tokens.ts';

const leastPart = 4;
const leastTail = 6;

/** An unknown compound as two words of the archive: forening+styrelse. The most even split wins. */
export async function splitTerm(token: Token, lookup: Lookup): Promise<[Token, Token] | undefined> {
  const found: [Token, Token][] = [];
  for (let border = leastPart; border <= token.word.length - leastPart; border++) {
    const [head] = tokensOf(token.word.slice(0, border));
    const [tail] = tokensOf(token.word.slice(border));
    if (!head || !tail || !(await isExactlyKnown(head, lookup))) continue;
    if (await isExactlyKnown(tail, lookup)) found.push([head, tail]);
  }
  return found.sort((a, b) => shorterOf(b) - shorterOf(a))[0];
}

/** The longest end of an unknown compound that the archive knows: its last part says what kind of thing it is. */
export async function findTail(token: Token, lookup: Lookup): Promise<Token | undefined> {
  for (let border = 3; border <= token.word.length - leastTail; border++) {
    const [tail] = tokensOf(token.word.slice(border));
    const known = tail && (await entriesOf(tail, lookup)).some(({ key }) => key === tail.key);
    if (known) return tail;
  }
  return undefined;
}

const shorterOf = ([head, tail]: readonly [Token, Token]): number =>
  Math.min(head.key.length, tail.key.length);
