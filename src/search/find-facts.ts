import type { Fact, Span } from './fact.ts';
import type { FactPatterns } from './fact-patterns.ts';
import { findAmounts } from './find-amounts.ts';
import { findDates } from './find-dates.ts';
import { fold } from './fold.ts';

/** The amounts, dates and organisation numbers of a clean text, in any spelling, in order. The same for index and query. */
export function findFacts(text: string, patterns: FactPatterns): Fact[] {
  let rest = fold(text);
  const found: Fact[] = [];
  for (const find of [findOrganisationNumbers, findDates, findAmounts]) {
    for (const fact of find(rest, patterns)) {
      found.push(fact);
      rest = blank(rest, fact);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The text with something else in place of a fact, of the same length, so that no figure is read twice. */
export const blank = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + ';'.repeat(end - start) + text.slice(end);

/** Ten digits whose third is at least two, with or without the century prefix 16. */
function findOrganisationNumbers(text: string): Fact[] {
  return Array.from(
    text.matchAll(/(?<![\d-])(?:16)?(\d{2}[2-9]\d{3})[-\u2010-\u2015 \u00a0]?(\d{4})(?![\d-])/g),
    (found) => ({
      kind: 'organisationNumber' as const,
      number: `${found[1]}-${found[2]}`,
      start: found.index,
      end: found.index + found[0].length,
    }),
  );
}
