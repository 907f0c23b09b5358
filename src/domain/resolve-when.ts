import { lastDayOfMonth } from './calendar.ts';
import { endAfter, monthsBetween, shift, toInterval, type Interval, type Months } from './interval.ts';
import type { Agreement, Period } from './agreement.ts';
import type { When } from './when.ts';

/** The period with everything that follows from what is stated, each with how we know it. */
export interface Span {
  start?: Interval | undefined;
  end?: Interval | undefined;
  months?: (Months & { basis: 'stated' | 'derived' }) | undefined;
  orAsAgreed: boolean;
  wording?: string | undefined;
}

/** The words of a point in time, where the document's own are kept. */
export const wordingOf = (when: When): string | undefined =>
  typeof when === 'string' ? undefined : when.wording;

/** The days a point in time may be; undefined where the document leaves it open. */
export function resolveWhen(when: When, span: Span = { orAsAgreed: false }): Interval | undefined {
  if (typeof when === 'string') return toInterval(when);
  if ('date' in when) return toInterval(when.date);
  if ('yearless' in when) return inferYear(when.yearless, span);
  if (!('relative' in when)) return undefined;
  const { anchor, months = 0, days = 0 } = when.relative;
  const point = anchor === 'start' ? span.start : span.end;
  return point && shift(point, months, days);
}

/** Start, end and length of a period; what is missing is worked out where arithmetic allows, never guessed. */
export function resolvePeriod(period: Agreement['period']): Span {
  if (period === 'notStated') return { orAsAgreed: false };
  const start = period.start === undefined ? undefined : resolveWhen(period.start);
  const statedEnd =
    period.end === undefined ? undefined : resolveWhen(period.end, { start, orAsAgreed: false });
  const end = statedEnd ?? (start && period.months ? endAfter(start, period.months) : undefined);
  return {
    start,
    end,
    months: lengthOf(period, start, statedEnd),
    orAsAgreed: period.orAsAgreed ?? false,
    wording: period.wording,
  };
}

function lengthOf(period: Period, start: Interval | undefined, end: Interval | undefined): Span['months'] {
  if (period.months) return { months: period.months, exact: true, basis: 'stated' };
  return start && end ? { ...monthsBetween(start, end), basis: 'derived' } : undefined;
}

/** A day without a year is that day within the period, if there is only one. */
function inferYear(date: string, { start, end }: Span): Interval | undefined {
  if (!start || !end) return undefined;
  const years = [];
  for (let year = Number(start.earliest.slice(0, 4)); year <= Number(end.latest.slice(0, 4)); year++)
    years.push(year);
  const candidates = years
    .map((year) => `${year}${date.slice(1)}`)
    .filter((candidate) => candidate.length === 7 || candidate <= lastDayOfMonth(candidate.slice(0, 7)))
    .map((candidate) => toInterval(candidate, 'inferred'))
    .filter(({ earliest, latest }) => earliest >= start.earliest && latest <= end.latest);
  return candidates.length === 1 ? candidates[0] : undefined;
}
