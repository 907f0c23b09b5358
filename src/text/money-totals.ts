import type { FigureKind, MoneyBasis } from '../domain/money-block.ts';
import { plural } from './format-count.ts';
import { listWords } from './list-words.ts';

/** What a sum over several agreements is; sums of different kinds never share a name. */
export const totalLabels = {
  total: { period: 'Budget för hela perioder', year: 'Budget per år' },
  publicCost: { period: 'Offentlig kostnad för hela perioder', year: 'Offentlig kostnad per år' },
  totalValue: { period: 'Samlat värde för hela perioder', year: 'Samlat värde per år' },
} satisfies Record<FigureKind, Record<MoneyBasis, string>>;

export const totalWords = {
  from: (count: number, isGross: boolean): string =>
    `${plural(count, 'avtal', 'avtal')}${isGross ? ', brutto' : ''}`,
  neverAdded: 'Beloppen är av olika slag och går inte att lägga ihop.',
  shared: (title: string, others: readonly string[]): string =>
    `${title} delas med ${listWords(others)}. Hur mycket var och en får anges inte, så hela beloppet räknas här.`,
  paidByOthers: (title: string, sum: string, payers: readonly string[]): string =>
    `I beloppet ingår ${sum} som ${listWords(payers)} betalar i ${title}.`,
  noSums: 'Inga belopp anges.',
} as const;
