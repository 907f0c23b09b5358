import { formatCount, plural } from './format-count.ts';

/** Words for choosing agreements to compare, on any list. */
export const compareChoiceText = {
  add: 'Lägg till i jämförelse',
  short: 'Jämför',
  addTitle: (title: string): string => `Jämför ${title}`,
  compareCount: (count: number): string => `Jämför ${plural(count, 'valt', 'valda')}`,
  chosen: (count: number): string => `${plural(count, 'avtal', 'avtal')} att jämföra.`,
  oneMore: 'Välj minst ett till.',
  full: (most: number): string => `Högst ${formatCount(most)} avtal kan jämföras. Ta bort ett först.`,
  compare: 'Jämför dem',
  empty: 'Töm',
} as const;
