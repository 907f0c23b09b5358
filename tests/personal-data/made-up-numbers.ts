import type { Random } from '../../scripts/bench/random.ts';

/**
 * A personal number that belongs to no one. The Swedish Tax Agency keeps the birth numbers 980 to 999 for tests and
 * gives them to nobody; the last digit is the check digit of the nine before it.
 */
export function madeUpNumber(random: Random, { coordination = false } = {}): MadeUpNumber {
  const year = random.between(1912, 2019);
  const month = two(random.between(1, 12));
  const day = two(random.between(1, 28) + (coordination ? 60 : 0));
  const date = `${two(year % 100)}${month}${day}`;
  const birth = String(random.between(980, 999));
  return { century: String(Math.floor(year / 100)), date, last: birth + checkDigit(date + birth) };
}

export interface MadeUpNumber {
  century: string;
  date: string;
  last: string;
}

/** Makes nine digits pass the Luhn check. */
export function checkDigit(nine: string): string {
  let sum = 0;
  for (const [index, digit] of [...nine].entries()) {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return String((10 - (sum % 10)) % 10);
}

const two = (value: number): string => String(value).padStart(2, '0');
