import type { Lookup } from './entry.ts';
import { areKnown } from './expand-term.ts';
import { factPatterns, type FactWords } from './fact-patterns.ts';
import type { SearchLexicon } from './lexicon.ts';
import { oneWay } from './prepare-lexicon.ts';
import { tokensOf } from './tokens.ts';

/** What we know about Swedish, before any archive. */
export interface LexiconWords extends Omit<SearchLexicon, 'facts'> {
  facts: FactWords;
}

/** A word of a controlled vocabulary, with the other words for it. */
export interface ListedTerm {
  label: string;
  alternatives: readonly string[];
}

/**
 * The lexicon that is sent along with an index: only groups that lead to a word of the archive, and with it the
 * alternatives that its vocabularies list and the abbreviations that its texts explain.
 */
export async function buildLexicon(
  { facts, sameWords, synonyms, ...words }: LexiconWords,
  listed: readonly ListedTerm[],
  abbreviations: readonly string[],
  lookup: Lookup,
): Promise<SearchLexicon> {
  const isKnown = (member: string): Promise<boolean> => areKnown(tokensOf(member), lookup);
  const leads = async (group: string): Promise<boolean> => {
    const [known, ...members] = await Promise.all(targetsOf(group).map(isKnown));
    return [known, ...members].includes(true);
  };
  const useful = await Promise.all(
    [...sameWords, ...abbreviations].map(async (group) => ((await leads(group)) ? [group] : [])),
  );
  const usefulSynonyms = await Promise.all(
    synonyms.map(async (group) => ((await leads(group)) ? [group] : [])),
  );
  const own = await Promise.all(listed.map((term) => toOneWay(term, lookup)));
  return {
    ...words,
    facts: factPatterns(facts),
    sameWords: [...new Set(useful.flat())],
    synonyms: [...usefulSynonyms.flat(), ...own.flat()],
  };
}

const targetsOf = (group: string): string[] => (group.split(oneWay)[0] ?? group).split(', ');

/** Words that many pages have are better found as they stand. */
async function toOneWay({ label, alternatives }: ListedTerm, lookup: Lookup): Promise<string[]> {
  const rare: string[] = [];
  for (const words of alternatives) {
    const entries = await lookup(tokensOf(words)[0]?.key ?? '');
    if (!words.includes(' ') && entries.some(({ kind, spread }) => kind !== 'name' && spread > most))
      continue;
    rare.push(words.toLowerCase());
  }
  return rare.length > 0 ? [label.toLowerCase() + oneWay + rare.join(', ')] : [];
}

/** As a power of two: on eight pages or more. */
const most = 2;
