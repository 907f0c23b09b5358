import { addDays, addMonths, epochDay, firstDayOfMonth, lastDayOfMonth, monthIndex } from './calendar.ts';

/** How precisely a point in time is known. */
export type Precision = 'day' | 'month' | 'year';

/** A point in time as the days it could be. `date` keeps the precision we have, for showing. */
export interface Interval {
  date: string;
  precision: Precision;
  earliest: string;
  latest: string;
  basis: 'stated' | 'derived' | 'inferred';
}

/** The days a date may be, when it is given as a day, a month or a year. */
export function toInterval(date: string, basis: Interval['basis'] = 'stated'): Interval {
  const precision = precisionOf(date);
  if (precision === 'day') return { date, precision, earliest: date, latest: date, basis };
  const [first, last] = precision === 'month' ? [date, date] : [`${date}-01`, `${date}-12`];
  return { date, precision, earliest: firstDayOfMonth(first), latest: lastDayOfMonth(last), basis };
}

export const precisionOf = (date: string): Precision =>
  date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';

/** The last day or month of a stretch of whole months that begins at `start`. */
export function endAfter(start: Interval, months: number): Interval {
  const [earliest, latest] = [start.earliest, start.latest].map((day) =>
    addDays(addMonths(day, months), -1),
  ) as [string, string];
  const date = start.precision === 'day' ? earliest : earliest.slice(0, start.precision === 'month' ? 7 : 4);
  return { date, precision: start.precision, earliest, latest, basis: 'derived' };
}

/** Shift by months and days, keeping the precision. */
export function shift(point: Interval, months: number, days: number): Interval {
  const move = (day: string): string => addDays(addMonths(day, months), days);
  const earliest = move(point.earliest);
  const date = point.precision === 'day' ? earliest : earliest.slice(0, point.precision === 'month' ? 7 : 4);
  return { date, precision: point.precision, earliest, latest: move(point.latest), basis: 'derived' };
}

/** A number of months; `exact` is false where days are left over or only years are known. */
export interface Months {
  months: number;
  exact: boolean;
}

/**
 * The months from the start of `start` to the end of `end`, both included.
 * A start known only as a month counts that month whole: December 2017 to 31 December 2018 is 13 months.
 */
export function monthsBetween(start: Interval, end: Interval): Months {
  if (start.precision === 'year' || end.precision === 'year') {
    return { months: monthIndex(end.latest) - monthIndex(start.earliest) + 1, exact: false };
  }
  const after = addDays(end.latest, 1);
  const months = monthIndex(after) - monthIndex(start.earliest);
  const whole = addMonths(start.earliest, months) > after ? months - 1 : months;
  const exact = addMonths(start.earliest, whole) === after;
  return { months: whole, exact };
}

/** Whole months between the end of one and the start of the next; negative where they overlap. */
export function gapInMonths(end: Interval, start: Interval): number {
  const [from, to] = [addDays(end.latest, 1), start.earliest];
  if (from === to) return 0;
  return from < to ? wholeMonths(from, to) : -Math.max(1, wholeMonths(to, from));
}

/** Whether a day lies surely after, surely before, or possibly on the point. */
export const compareDay = (day: string, point: Interval): 'before' | 'within' | 'after' =>
  day < point.earliest ? 'before' : day > point.latest ? 'after' : 'within';

/** The number of days from one day to another. */
export const daysBetween = (from: string, to: string): number => epochDay(to) - epochDay(from);

function wholeMonths(from: string, to: string): number {
  const months = monthIndex(to) - monthIndex(from);
  return addMonths(from, months) > to ? months - 1 : months;
}
