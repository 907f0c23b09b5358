import type { Fact } from './fact.ts';
import { fold } from './fold.ts';
import type { FactWords } from './lexicon.ts';

/** Dates with a year in a folded text, as a day or a month: 31 december 2018, sista april 2019, 2018-12, 31/12 2018. */
export function findDates(text: string, words: FactWords): Fact[] {
  const months = words.months.map(fold);
  return Array.from(text.matchAll(patternOf(words))).flatMap((found): Fact[] => {
    const { iso, compact, numeric, day, first, last, month = '', year = '' } = found.groups ?? {};
    const date = iso ?? (compact ? dashed(compact) : numeric ? reversed(numeric) : undefined) ?? inWords();
    return isDate(date)
      ? [{ kind: 'date', date, start: found.index, end: found.index + found[0].length }]
      : [];

    function inWords(): string {
      const number = months.findIndex((name) => name.startsWith(month.slice(0, 3))) + 1;
      const ofMonth = `${year}-${pad(number)}`;
      if (last !== undefined) return `${ofMonth}-${pad(daysIn(Number(year), number))}`;
      return first !== undefined ? `${ofMonth}-01` : day ? `${ofMonth}-${pad(Number(day))}` : ofMonth;
    }
  });
}

const patterns = new WeakMap<FactWords, RegExp>();

function patternOf(words: FactWords): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const month = words.months
    .map(fold)
    .map((name) => `${name}|${name.slice(0, 4)}|${name.slice(0, 3)}`)
    .join('|');
  const day = String.raw`(?:(?<day>\d{1,2})(?::?[ae])?|(?<first>${words.firstDay.map(fold).join('|')})|(?<last>${words.lastDay.map(fold).join('|')}))`;
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\d])(?:(?<iso>\d{4}-\d\d(?:-\d\d)?)|(?<compact>(?:19|20)\d{6})|(?<numeric>\d{1,2}[/.-]\d{1,2}[/. -]\s?\d{4})|` +
      String.raw`(?:${day}\s+(?:(?:dagen\s+)?i\s+)?)?(?<month>${month})\.?,?\s+(?<year>\d{4}))(?![\p{L}\d])(?!-\d)`,
    'gu',
  );
  patterns.set(words, pattern);
  return pattern;
}

const dashed = (digits: string): string => `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;

function reversed(text: string): string {
  const [day = '', month = '', year = ''] = text.split(/\D+/);
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function isDate(date: string): boolean {
  const [year = 0, month = 0, day = 1] = date.split('-').map(Number);
  return year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const pad = (number: number): string => String(number).padStart(2, '0');
