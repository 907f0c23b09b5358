import type { FactPatterns } from './fact-patterns.ts';
import { clean } from './fold.ts';
import { loadFacts } from './load-later.ts';
import type { Resolved } from './resolve-term.ts';
import { textOf, tokensOf, type Token } from './tokens.ts';

/** A query taken apart: quoted phrases, facts, and the words that are left. */
export interface Query {
  phrases: string[];
  facts: Resolved[];
  /** Runs of adjacent words: a fact or a phrase between two words keeps them apart. */
  runs: Token[][];
  endsInQuestionMark: boolean;
  isShortened: boolean;
}

const mostLetters = 300;
export const mostWords = 12;

/** Read what a person typed or pasted. Whatever is not letters, figures or quotes is only space. */
export async function readQuery(written: string, patterns: FactPatterns): Promise<Query> {
  const cleaned = clean(written.slice(0, mostLetters * 4))
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
  const phrases: string[] = [];
  const unquoted = cleaned.slice(0, mostLetters).replace(/"([^"]+)"/g, (_, inner: string) => {
    phrases.push(tokensOf(inner).map(textOf).join(' '));
    return ';';
  });
  const { facts, rest } = new RegExp(patterns.hint, 'i').test(unquoted)
    ? (await loadFacts()).resolveFacts(unquoted, patterns)
    : { facts: [], rest: unquoted };
  const runs = rest.split(/[;,]+/).map(tokensOf);
  return {
    phrases: phrases.filter(Boolean),
    facts,
    runs: runs
      .map((run, at) => run.slice(0, Math.max(0, mostWords - runs.slice(0, at).flat().length)))
      .filter((run) => run.length > 0),
    endsInQuestionMark: /\?\s*$/.test(rest),
    isShortened: cleaned.length > mostLetters || runs.flat().length > mostWords,
  };
}
