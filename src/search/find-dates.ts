import type { Fact } from './fact.ts';
import type { FactPatterns } from './fact-patterns.ts';
import { fold } from './fold.ts';

/** Dates with a year in a folded text, as a day or a month: 31 december 2018, sista april 2019, 2018-12, 31/12 2018. */
export const findDates = (text: string, { date: pattern, months }: FactPatterns): Fact[] =>
  Array.from(text.matchAll(new RegExp(pattern, 'gu'))).flatMap((found): Fact[] => {
    const { iso, compact, numeric, day, first, last, month = '', year = '' } = found.groups ?? {};
    const number = months.findIndex((name) => fold(name).startsWith(month.slice(0, 3))) + 1;
    const inWords = [year, number, first ? 1 : last ? daysIn(Number(year), number) : day];
    const digits = iso ?? compact?.replace(/(....)(..)/, '$1-$2-');
    const parts = digits?.split('-') ?? numeric?.split(/\D+/).toReversed() ?? inWords;
    const date = parts.flatMap((part) => (part ? [String(part).padStart(2, '0')] : [])).join('-');
    return isDate(date)
      ? [{ kind: 'date', date, start: found.index, end: found.index + found[0].length }]
      : [];
  });

function isDate(date: string): boolean {
  const [year = 0, month = 0, day = 1] = date.split('-').map(Number);
  return year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
