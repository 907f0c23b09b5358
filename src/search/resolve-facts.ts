import { factTokens, roundedToken, type Fact } from './fact.ts';
import { factText } from './fact-text.ts';
import type { FactPatterns } from './fact-patterns.ts';
import { blank, findFacts } from './find-facts.ts';
import { quoted, type Variant } from './plan.ts';
import type { Resolved } from './resolve-term.ts';

export { withFactPlaces } from './fact-places.ts';

/** The facts of a query, ready to be searched for, and the query without them. */
export function resolveFacts(text: string, patterns: FactPatterns): { facts: Resolved[]; rest: string } {
  const found = findFacts(text, patterns);
  return {
    facts: found.map((fact) => resolveFact(fact, text.slice(fact.start, fact.end), patterns)),
    rest: found.reduce(blank, text),
  };
}

/**
 * A fact is found by its token. Where the index has none it may still be written the same way, if it is without marks that
 * Pagefind drops. An amount in millions may be rounded: those it may stand for come near.
 */
function resolveFact(fact: Fact, words: string, { months }: FactPatterns): Resolved {
  const [token = ''] = factTokens(fact);
  const group: Variant[] = [{ text: quoted(token), distance: 0 }];
  if (/^[\p{L}\p{N}\s]+$/u.test(words)) group.push({ text: quoted(words), distance: 1 });
  const kind = fact.kind !== 'date' ? fact.kind : fact.date.length > 7 ? 'day' : 'month';
  const exact: Resolved = {
    words,
    how: 'asked',
    groups: [group],
    said: [{ kind, fact: factText(fact, months) }],
    spread: 0,
  };
  if (fact.kind !== 'amount' || fact.unit === undefined) return exact;
  const rounded = quoted(roundedToken(fact.ore, fact.unit));
  return { ...exact, how: 'nearest', first: [group], groups: [[{ text: rounded, distance: 0 }]] };
}
