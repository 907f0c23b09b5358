import type { Fact } from './fact.ts';
import type { FactPatterns } from './fact-patterns.ts';

/**
 * Amounts of money in a folded text: 501 520 kr, 1.200.000:-, 1,2 mkr, 500 tkr, en miljon kronor, SEK 50 000.
 * Without a word for money only a grouped number or one of at least five digits counts: four digits are a year first.
 */
export const findAmounts = (text: string, { amount, worth }: FactPatterns): Fact[] =>
  Array.from(text.matchAll(new RegExp(amount, 'gu'))).flatMap((found): Fact[] => {
    const { before, whole = '', decimals = '', numeral, multiplier, after } = found.groups ?? {};
    const isMoney = before ?? multiplier ?? after ?? (/\d\D+\d/.test(whole) || /^\d{5,12}$/.test(whole));
    const factor = worth[multiplier ?? ''] ?? 1;
    const value = worth[numeral ?? ''] ?? valueOf(whole, decimals, factor);
    const ore = Math.round(value * factor * 100);
    if (isMoney === false || !Number.isSafeInteger(ore) || ore === 0) return [];
    const place = { start: found.index, end: found.index + found[0].length };
    // In thousands nobody rounds; in millions most do.
    if (factor < 1e6 || decimals.length > 1) return [{ kind: 'amount', ore, ...place }];
    return [{ kind: 'amount', ore, unit: factor * (decimals === '' ? 100 : 10), ...place }];
  });

/** A single dot before three digits groups thousands, unless millions are counted: 2.644 mkr. */
const valueOf = (whole: string, decimals: string, factor: number): number =>
  factor >= 1e6 && /^\d{1,3}\.\d{3}$/.test(whole)
    ? Number(whole)
    : Number(`${whole.replace(/\D/g, '')}.${decimals || 0}`);
