import { formatCount } from './format-count.ts';

/** Words around a table that goes on on pages of its own. */
export const longTableWords = {
  all: (count: number): string => `Visa alla ${formatCount(count)} rader`,
  shown: (count: number): string => `Här visas de första ${formatCount(count)}.`,
  andMore: (count: number): string => ` och ${formatCount(count)} till`,
} as const;
