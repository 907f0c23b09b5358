import type { AgreementNode } from '../domain/archive.ts';
import { addDays } from '../domain/calendar.ts';
import { daysBetween, type Interval } from '../domain/interval.ts';
import type { Span } from '../domain/resolve-when.ts';
import { chartWords } from '../text/chart-words.ts';

/** What a timeline must know of an agreement. */
export interface Dated {
  id: string;
  span: Span;
}

/** Agreements over time as positions in percent of whole calendar years. */
export interface TimelineSpec<Item extends Dated = AgreementNode> {
  years: readonly { year: number; at: number }[];
  bars: readonly TimelineBar<Item>[];
  /** Agreements whose period is not stated: told apart, never placed. */
  undated: readonly Item[];
  conclusion: string;
}

export interface TimelineBar<Item extends Dated = AgreementNode> {
  agreement: Item;
  /** All the days the agreement may have run. */
  from: number;
  to: number;
  /** The days it surely ran, where some are sure. */
  sureFrom: number;
  sureTo: number;
  isApproximate: boolean;
  hasOpenEnd: boolean;
}

/** Place agreements on a common line of years, oldest first; undefined where none has a start. */
export function timelineChart<Item extends Dated>(
  agreements: readonly Item[],
): TimelineSpec<Item> | undefined {
  const dated = agreements.filter(({ span }) => span.start).sort(byStart);
  if (dated.length === 0) return undefined;
  const undated = agreements.filter(({ span }) => !span.start);
  const first = Math.min(...dated.map(({ span }) => yearOf(span.start?.earliest)));
  const last = Math.max(...dated.map(({ span }) => yearOf((span.end ?? span.start)?.latest)));
  const [origin, days] = [`${first}-01-01`, daysBetween(`${first}-01-01`, `${last + 1}-01-01`)];
  const at = (day: string): number => Math.round((daysBetween(origin, day) / days) * 1000) / 10;
  return {
    years: yearMarks(first, last).map((year) => ({ year, at: at(`${year}-01-01`) })),
    bars: dated.map((agreement) => place(agreement, at)),
    undated,
    conclusion: chartWords.timeline(dated.length, undated.length, first, last),
  };
}

function place<Item extends Dated>(agreement: Item, at: (day: string) => number): TimelineBar<Item> {
  const { start, end, orAsAgreed } = agreement.span;
  if (!start) throw new Error(`${agreement.id} has no start to place.`);
  const until: Interval = end ?? start;
  const sureStart = at(start.latest);
  const isSure = end !== undefined && end.basis === 'stated' && !orAsAgreed;
  return {
    agreement,
    from: at(start.earliest),
    to: at(addDays(until.latest, 1)),
    sureFrom: sureStart,
    sureTo: isSure ? Math.max(sureStart, at(addDays(until.earliest, 1))) : sureStart,
    isApproximate: !isSure || start.precision !== 'day' || until.precision !== 'day',
    hasOpenEnd: end === undefined,
  };
}

const byStart = (a: Dated, b: Dated): number => {
  const [left, right] = [a.span.start?.earliest ?? '', b.span.start?.earliest ?? ''];
  return left === right ? (a.id < b.id ? -1 : 1) : left < right ? -1 : 1;
};

/** At most eight years are written out, evenly chosen. */
function yearMarks(first: number, last: number): number[] {
  const step = Math.ceil((last - first + 1) / 8);
  const years = [];
  for (let year = first; year <= last; year += step) years.push(year);
  return years;
}

const yearOf = (day = ''): number => Number(day.slice(0, 4));
