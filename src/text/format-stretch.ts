import { lastDayOfMonth } from '../domain/calendar.ts';
import { formatDay, monthNames } from './format-date.ts';

/** The time from one day to another, in whole months where it is whole months: januari–mars 2019. */
export function formatStretch(from: string, to: string): string {
  const isWhole = from.endsWith('-01') && to === lastDayOfMonth(to.slice(0, 7));
  if (!isWhole) return from === to ? formatDay(from) : `${formatDay(from)}–${formatDay(to)}`;
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  if (first === last) return formatDay(first);
  if (first.slice(0, 4) !== last.slice(0, 4)) return `${formatDay(first)}–${formatDay(last)}`;
  return `${monthNames[Number(first.slice(5)) - 1]}–${formatDay(last)}`;
}
