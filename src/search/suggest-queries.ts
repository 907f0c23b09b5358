import { nearestEntries, slipsAllowed } from './correct-term.ts';
import type { Lookup } from './entry.ts';
import type { Resolved } from './resolve-term.ts';
import { tokensOf } from './tokens.ts';

const most = 5;

/** What to try when a word is unknown: the query without it, and words that look a little like it. */
export async function suggestQueries(terms: readonly Resolved[], lookup: Lookup): Promise<string[]> {
  const rest = terms.filter(({ groups }) => groups.length > 0).map(meantWords);
  const suggestions = rest.length > 0 ? [rest.join(' ')] : [];
  for (const { words, groups } of terms) {
    const [token] = groups.length > 0 ? [] : tokensOf(words);
    if (!token) continue;
    const near = nearestEntries(token, await lookup(token.key.slice(0, 2)), slipsAllowed(token) + 1);
    suggestions.push(...near.map(({ entry }) => entry.word));
  }
  return [...new Set(suggestions)].slice(0, most);
}

/** What was typed, or what it was corrected to. */
const meantWords = ({ words, said }: Resolved): string =>
  said.reduce((meant, each) => (each.kind === 'corrected' ? each.to : meant), words);
