import type { Fact } from './fact.ts';
import { blank, findFacts } from './find-facts.ts';
import { clean } from './fold.ts';
import type { FactWords } from './lexicon.ts';
import { textOf, tokensOf, type Token } from './tokens.ts';

/** A query taken apart: quoted phrases, facts, and the words that are left. */
export interface Query {
  phrases: string[];
  facts: (Fact & { text: string })[];
  /** Runs of adjacent words: a fact or a phrase between two words keeps them apart. */
  runs: Token[][];
  endsInQuestionMark: boolean;
  isShortened: boolean;
}

const mostLetters = 300;
const mostWords = 12;

/** Read what a person typed or pasted. Whatever is not letters, figures or quotes is only space. */
export function readQuery(written: string, words: FactWords): Query {
  const cleaned = clean(written.slice(0, mostLetters * 4))
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
  let rest = cleaned.slice(0, mostLetters);
  const phrases: string[] = [];
  for (const found of rest.matchAll(quotedPart)) {
    const phrase = tokensOf(found[1] ?? '')
      .map(textOf)
      .join(' ');
    if (phrase !== '') phrases.push(phrase);
    rest = blank(rest, { start: found.index, end: found.index + found[0].length });
  }
  const facts = findFacts(rest, words).map((fact) => ({ ...fact, text: rest.slice(fact.start, fact.end) }));
  for (const fact of facts) rest = blank(rest, fact);
  const tokens = rest.split(/[;,]+/).map(tokensOf);
  return {
    phrases,
    facts,
    runs: firstWords(tokens),
    endsInQuestionMark: /\?\s*$/.test(rest),
    isShortened:
      cleaned.length > mostLetters || written.length > mostLetters * 4 || tokens.flat().length > mostWords,
  };
}

const quotedPart = /"([^"]+)"/g;

function firstWords(runs: readonly Token[][]): Token[][] {
  let left = mostWords;
  return runs.flatMap((run) => {
    const kept = run.slice(0, Math.max(0, left));
    left -= kept.length;
    return kept.length > 0 ? [kept] : [];
  });
}
