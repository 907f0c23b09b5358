import type { Lookup } from './entry.ts';
import { areKnown, expandTerm, wordsOf } from './expand-term.ts';
import { findName } from './find-name.ts';
import { joinTerms } from './join-terms.ts';
import { mentionToken, nameToken } from './names.ts';
import { quoted, type Said, type Variant } from './plan.ts';
import { longestMember, type PreparedLexicon } from './prepare-lexicon.ts';
import { resolveTerm, type Resolved } from './resolve-term.ts';
import { textOf, type Token } from './tokens.ts';

/** True for a word to pass over, unless it belongs to a name or an expression. */
export type IsIdle = (token: Token) => boolean;

/** Find out what to search for when some words stand in a row: names first, then expressions, compounds, single words. */
export async function resolveRun(
  tokens: readonly Token[],
  isIdle: IsIdle,
  lexicon: PreparedLexicon,
  lookup: Lookup,
): Promise<Resolved[]> {
  const resolved: Resolved[] = [];
  for (let start = 0; start < tokens.length;) {
    const rest = tokens.slice(start);
    const [first, second] = rest;
    if (!first) break;
    const many = (await asName(rest)) ?? (await asExpression(rest));
    if (many) {
      resolved.push(many.term);
      start += many.length;
      continue;
    }
    start++;
    if (isIdle(first)) continue;
    const joined = second && !isIdle(second) ? await asCompound(first, second) : undefined;
    if (joined) start++;
    resolved.push(joined ?? (await resolveTerm(first, lexicon, lookup)));
  }
  return resolved;

  async function asName(rest: readonly Token[]): Promise<{ term: Resolved; length: number } | undefined> {
    const name = await findName(rest, lexicon.facts.and, lookup);
    const [first] = rest;
    if (!name || !first || (name.length === 1 && isIdle(first))) return undefined;
    const words = wordsOf(rest.slice(0, name.length));
    const inText =
      name.length === 1 ? await singleWord(first) : [{ text: quoted(words), distance: 1 as const }];
    const group: Variant[] = [
      { text: quoted(nameToken(name.key)), distance: 0 },
      { text: quoted(mentionToken(name.key)), distance: 1 },
      ...inText,
    ];
    return {
      length: name.length,
      term: { words, how: 'asked', groups: [group], said: [{ kind: 'name', words }], spread: 0 },
    };
  }

  /** A name of one word may be an ordinary word as well, such as Bilda. */
  async function singleWord(token: Token): Promise<Variant[]> {
    const { how, groups } = await resolveTerm(token, lexicon, lookup);
    if (how !== 'asked') return [];
    return groups.flat().map(({ text, distance }) => ({ text, distance: distance || 1 }));
  }

  async function asExpression(
    rest: readonly Token[],
  ): Promise<{ term: Resolved; length: number } | undefined> {
    for (let length = Math.min(longestMember, rest.length); length > 1; length--) {
      const own = rest.slice(0, length);
      if (lexicon.groupsOf(own).length === 0) continue;
      const words = wordsOf(own);
      const typed: Variant[] = (await areKnown(own, lookup)) ? [{ text: words, distance: 0 }] : [];
      const { group, said } = await expandTerm(own, typed, lexicon, lookup);
      if (group.length > 0)
        return { length, term: { words, how: 'asked', groups: [group], said, spread: 1 } };
    }
    return undefined;
  }

  async function asCompound(head: Token, tail: Token): Promise<Resolved | undefined> {
    const compound = await joinTerms(head, tail, lookup);
    if (!compound) return undefined;
    const words = wordsOf([head, tail]);
    const together: Variant[][] = [[{ text: textOf(compound), distance: 0 }]];
    const apart = await Promise.all([head, tail].map((token) => resolveTerm(token, lexicon, lookup)));
    const said: Said[] = [{ kind: 'joined', from: words, to: compound.word }];
    if (!apart.every(({ how, groups }) => how === 'asked' && groups.length > 0)) {
      return { words, how: 'asked', groups: together, said, spread: 0 };
    }
    const typed = apart.flatMap(({ groups }) =>
      groups.map((group) => group.filter(({ distance }) => distance < 2)),
    );
    return { words, how: 'asked', first: together, groups: typed, said, spread: 0 };
  }
}
