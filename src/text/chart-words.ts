import type { MoneyBasis } from '../domain/money-block.ts';
import { plural } from './format-count.ts';
import { formatKronor, formatShare } from './format-money.ts';

/** What charts say. A conclusion states figures and never judges them. */
export const chartWords = {
  budgetTitle: (basis: MoneyBasis): string =>
    basis === 'year' ? 'Budgetens poster per år' : 'Budgetens poster för hela perioden',
  barValue: (ore: number, share: number | undefined): string =>
    share === undefined ? formatKronor(ore) : `${formatKronor(ore)}, ${formatShare(share)}`,
  largest: (label: string, ore: number, share: number | undefined): string =>
    share === undefined
      ? `Störst är posten ${label}: ${formatKronor(ore)}. Någon post saknar belopp, så andelarna går inte att räkna ut.`
      : `Störst är posten ${label}: ${formatKronor(ore)}, ${formatShare(share).replace('%', 'procent')} av budgeten.`,
  equallyLarge: (count: number, ore: number): string =>
    `De ${count} största posterna är lika stora: ${formatKronor(ore)} var.`,
  timeline: (dated: number, undated: number, from: number, to: number): string =>
    [
      dated > 0 && `${plural(dated, 'avtal', 'avtal')} ${from === to ? from : `${from}–${to}`}`,
      undated > 0 && `${undated} utan angiven period`,
    ]
      .filter(Boolean)
      .join(', '),
  approximate: 'Streckad ruta: där är perioden ungefärlig.',
  undated: (count: number): string =>
    count === 1
      ? 'Ett avtal har ingen angiven period och går inte att placera på linjen:'
      : `${count} avtal har ingen angiven period och går inte att placera på linjen:`,
  openEnd: 'slutet anges inte',
} as const;
