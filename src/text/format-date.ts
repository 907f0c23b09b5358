import type { Interval } from '../domain/interval.ts';
import type { Span } from '../domain/resolve-when.ts';
import type { RelativeDate, When } from '../domain/when.ts';
import { noBreak, plural } from './format-count.ts';

export const monthNames = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** A date at the precision it has: 31 december 2018, oktober 2018 or 2018. It is never broken over two lines. */
export function formatDay(date: string): string {
  const words = days.get(date) ?? dayInWords(date);
  days.set(date, words);
  return words;
}

/** Days put into words already: an archive has few, and names them on every page. */
const days = new Map<string, string>();

function dayInWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const words = `${monthName(month)}${noBreak}${year}`;
  return day === undefined ? words : `${Number(day)}${noBreak}${words}`;
}

/** A point in time, never more precise than it is known. */
export const formatInterval = ({ date }: Interval): string => formatDay(date);

/** Whole months in words. */
export const formatMonths = (months: number): string => plural(months, 'månad', 'månader');

/** The length of a period; days left over are said, not dropped. */
export const formatLength = ({ months, exact }: { months: number; exact: boolean }): string =>
  exact ? formatMonths(months) : `drygt ${formatMonths(months)}`;

const notStated = 'anges inte';
const asAgreed = ' eller enligt överenskommelse';

/** A period as the document gives it: from and to, or a start and a length. */
export function formatSpan({ start, end, months, orAsAgreed }: Span): string {
  const open = orAsAgreed ? asAgreed : '';
  const length = months?.basis === 'stated' ? formatLength(months) : undefined;
  if (start && end && end.basis === 'stated') return `${formatInterval(start)}–${formatInterval(end)}${open}`;
  if (start && length) return `${formatInterval(start)}, ${length}${open}`;
  if (start) return `från och med ${formatInterval(start)}${open}`;
  if (end) return `till och med ${formatInterval(end)}${open}`;
  return length ? `${length}${open}` : notStated;
}

/** A period in a sentence of its own, where "anges inte" alone would not say what is missing. */
export function formatPeriod(span: Span): string {
  const words = formatSpan(span);
  return words === notStated ? `perioden ${notStated}` : words;
}

/** A point in time in the document's own terms, also where it names no year or only a distance. */
export function formatWhen(when: When): string {
  if (typeof when === 'string') return formatDay(when);
  if ('date' in when) return formatDay(when.date);
  if ('yearless' in when) return `${formatYearless(when.yearless)}, året anges inte`;
  if ('relative' in when) return formatRelative(when.relative);
  return `”${when.wording}”`;
}

function formatYearless(date: string): string {
  const [month, day] = date.slice(2).split('-');
  return day ? `${Number(day)}${noBreak}${monthName(month)}` : monthName(month);
}

const anchors = { start: 'starten', end: 'slutet' } as const;

function formatRelative({ anchor, months = 0, days = 0 }: RelativeDate): string {
  const distance = [months && formatMonths(Math.abs(months)), days && plural(Math.abs(days), 'dag', 'dagar')]
    .filter(Boolean)
    .join(' och ');
  if (distance === '') return `vid ${anchors[anchor]}`;
  return `${distance} ${months < 0 || days < 0 ? 'före' : 'efter'} ${anchors[anchor]}`;
}

const monthName = (month = ''): string => monthNames[Number(month) - 1] ?? month;
