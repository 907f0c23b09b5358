import { moneyLexicon as lexicon } from '../../text/import-money-lexicon.ts';
import type { Json } from '../proposal.ts';

/** How a line was worked out, where its own words and figures give the amount. */
export function readCalculation(text: string, value: number): Json | undefined {
  const factors = factorsIn(text);
  if (
    factors.length > 1 &&
    isProduct(
      factors.map((each) => each.value),
      value,
    )
  )
    return { factors };
  const [, hours, unit] = lexicon.hours.exec(text) ?? [];
  if (hours !== undefined && unit !== undefined) {
    return { quantity: numberOf(hours), unit: lexicon.hour.test(unit) ? lexicon.hoursWord : unit };
  }
  return undefined;
}

function factorsIn(text: string): { value: number; unit: string }[] {
  const chain = chainOf.exec(text)?.[0];
  if (chain === undefined) return [];
  return chain
    .split(sign)
    .map((part) => part.trim())
    .map((part) => ({ value: numberOf(part), unit: unitOf(part) }));
}

const number = String.raw`\d[\d ]*(?:,\d+)?`;
const sign = /\s*[\u00D7*]\s*|\s+x\s+/i;
/** A product of two factors or more, each with the word that says what it counts. */
const chainOf = new RegExp(
  `${number}(?:\\s?[\\p{L}%/]+)?(?:(?:\\s*[\u00D7*]\\s*|\\s+x\\s+)${number}(?:\\s?[\\p{L}%/]+)?)+`,
  'iu',
);

const numberOf = (text: string): number =>
  Number((/[\d ]+(?:,\d+)?/.exec(text)?.[0] ?? '').replace(/ /g, '').replace(',', '.'));
const unitOf = (text: string): string => /\p{L}[\p{L}/]*/u.exec(text)?.[0] ?? lexicon.times;
const isProduct = (factors: readonly number[], value: number): boolean =>
  factors.every((each) => each > 0) && Math.abs(factors.reduce((a, b) => a * b, 1) - value) < 1;
