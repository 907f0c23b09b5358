import type { Amount } from '../domain/amount.ts';
import type { FigureKind, MoneyBasis } from '../domain/money-block.ts';
import { formatCount, noBreak } from './format-count.ts';

/** A sum of öre as kronor; öre are shown only where there are some. */
export function formatKronor(ore: number): string {
  const whole = Math.round(Math.abs(ore));
  const [kronor, rest] = [Math.floor(whole / 100), whole % 100];
  const sign = ore < 0 && whole > 0 ? '\u2212' : '';
  const decimals = rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`;
  return `${sign}${formatCount(kronor)}${decimals}${noBreak}kr`;
}

/** A sum in its own currency. */
export const formatMoney = ({ ore, currency }: { ore: number; currency: string }): string =>
  currency === 'SEK' ? formatKronor(ore) : formatKronor(ore).replace(/kr$/, currency);

/** A worked-out sum, to the nearest krona. */
export const formatRoundKronor = (ore: number): string => formatKronor(Math.round(ore / 100) * 100);

const bases = { period: 'för hela perioden', year: 'per år' } satisfies Record<MoneyBasis, string>;

/** What a sum covers, in words. */
export const formatBasis = ({ basis }: { basis: MoneyBasis }): string => bases[basis];

const kinds = {
  total: 'budget',
  publicCost: 'offentlig kostnad',
  totalValue: 'samlat värde',
} satisfies Record<FigureKind, string>;

/** What kind of sum it is, in words. */
export const formatMoneyKind = ({ kind }: { kind: FigureKind }): string => kinds[kind];

const unknown = {
  withheld: 'lämnas inte ut',
  notStated: 'anges inte',
  notMonetary: 'inte värderat i kronor',
} satisfies Record<Exclude<Amount['state'], 'known' | 'zero'>, string>;

/** An amount as kronor, or in words why there is no number. Silence is never shown as zero. */
export const formatAmount = (amount: Amount): string =>
  amount.state === 'known'
    ? formatKronor(amount.ore)
    : amount.state === 'zero'
      ? formatKronor(0)
      : unknown[amount.state];

/** A fraction as percent with one decimal: 0.529 is 52,9 %. */
export function formatShare(fraction: number): string {
  const tenths = Math.round(Math.abs(fraction) * 1000);
  const [whole, decimal] = [Math.floor(tenths / 10), tenths % 10];
  const sign = fraction < 0 && tenths > 0 ? '\u2212' : '';
  return `${sign}${formatCount(whole)}${decimal === 0 ? '' : `,${decimal}`}${noBreak}%`;
}
