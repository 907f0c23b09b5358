import type { Said } from './plan.ts';

/** The words of a search, as they come with its index. */
export interface SearchTexts {
  said: Readonly<Record<Said['kind'] | 'unknown', string>>;
  found: Readonly<Record<'agreements' | 'noAgreement' | 'other' | 'others', string>>;
  nothing: string;
  nothingChosen: string;
  nearest: string;
  nearestText: string;
  agreements: string;
  others: string;
  suggestions: string;
  more: string;
  places: string;
  /** What the index keeps about a page that is shown in a line with a hit, and what is shown where there is none of it. */
  facts: readonly string[];
  kind: string;
}

/** A text with something in place of what stands in braces. */
export const fill = (text: string, valueOf: (name: string) => string): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => valueOf(name));

/** How many pages were found, as a sentence. */
export function tellCount({ found }: SearchTexts, agreements: number, others: number): string {
  const counted = (text: string, count: number): string => fill(text, () => count.toLocaleString('sv'));
  const parts = [agreements > 0 ? counted(found.agreements, agreements) : found.noAgreement];
  if (others > 0) parts.push(counted(others === 1 ? found.other : found.others, others));
  return `${listOf(parts)}.`;
}

/** Words in a row: a, b och c. */
export const listOf = (words: readonly string[]): string => new Intl.ListFormat('sv').format(words);
