import type { Fact } from './fact.ts';
import { fold } from './fold.ts';
import type { FactWords } from './lexicon.ts';

/**
 * Amounts of money in a folded text: 501 520 kr, 1.200.000:-, 1,2 mkr, 500 tkr, en miljon kronor, SEK 50 000.
 * Without a word for money only a grouped number or one of at least five digits counts: four digits are a year first.
 */
export function findAmounts(text: string, words: FactWords): Fact[] {
  return Array.from(text.matchAll(patternOf(words))).flatMap((found): Fact[] => {
    const { before, whole = '', decimals = '', numeral, multiplier, after } = found.groups ?? {};
    const isGrouped = /\d\D+\d/.test(whole);
    const isMoney = before !== undefined || multiplier !== undefined || after !== undefined;
    if (!isMoney && !isGrouped && !/^\d{5,12}$/.test(whole)) return [];
    const factor = multiplier === undefined ? 1 : factorOf(words.multipliers, multiplier);
    const value =
      numeral === undefined ? valueOf(whole, decimals, factor) : factorOf(words.numerals, numeral);
    const ore = Math.round(value * factor * 100);
    if (!Number.isSafeInteger(ore) || ore === 0) return [];
    return [{ kind: 'amount', ore, start: found.index, end: found.index + found[0].length }];
  });
}

/** Two signs may stand between groups, since line breaks and double spaces slip in. */
const grouped = String.raw`\d{1,3}(?:[\s.\u2019'](?:\s?)\d{3})+(?!\d)`;

const patterns = new WeakMap<FactWords, RegExp>();

function patternOf(words: FactWords): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const currency = anyOf(words.currencies);
  const number = String.raw`(?<whole>${grouped}|\d+)(?:[,.](?<decimals>\d{1,6})(?!\d))?`;
  const multiplier = anyOf(Object.keys(words.multipliers));
  const numeral = String.raw`(?<numeral>${anyOf(Object.keys(words.numerals))})(?=\s+(?:${multiplier})\b)`;
  const end = String.raw`(?:\s*(?<multiplier>${multiplier})\b\.?)?(?:\s*(?<after>(?:${currency})\b|[:,][-\u2013]))?`;
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\d]|\d[,./:]|\b0[1-9]\d{0,2}-)(?:(?<before>${currency})\s*)?(?:${number}|${numeral})${end}(?![\p{L}\d])`,
    'gu',
  );
  patterns.set(words, pattern);
  return pattern;
}

/** Longest first: "kr" would leave "onor" behind. */
const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(fold)
    .join('|');

/** A single dot before three digits groups thousands, unless millions are counted: 2.644 mkr. */
function valueOf(whole: string, decimals: string, factor: number): number {
  if (factor >= 1e6 && /^\d{1,3}\.\d{3}$/.test(whole)) return Number(whole);
  return Number(`${whole.replace(/\D/g, '')}.${decimals || 0}`);
}

const factorOf = (table: Readonly<Record<string, number>>, word: string): number =>
  Object.entries(table).find(([name]) => fold(name) === word)?.[1] ?? 1;
