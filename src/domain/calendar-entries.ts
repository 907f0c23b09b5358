import type { AgreementNode, DeadlineNode } from './archive.ts';
import type { AgreementEnd } from './ends-within.ts';
import { toInterval, type Interval } from './interval.ts';

/** Something that happens, or must have happened, at a time: the end of an agreement or one of its duties. */
export interface CalendarEntry {
  at: Interval;
  agreement: AgreementNode;
  /** Undefined for the end of the period. */
  duty: DeadlineNode | undefined;
}

export interface Calendar {
  /** By the year of the date as it is told, latest year first; within a year in order of time. */
  years: ReadonlyMap<number, readonly CalendarEntry[]>;
  /** Duties whose time the documents leave open. */
  undated: readonly DeadlineNode[];
  /** Agreements whose end is not known, told apart so that nobody takes them for running on. */
  withoutEnd: readonly AgreementNode[];
}

/** What ends and what must be done, of all agreements, by year. */
export function buildCalendar(agreements: readonly AgreementNode[]): Calendar {
  const entries: CalendarEntry[] = [];
  const undated: DeadlineNode[] = [];
  for (const agreement of agreements) {
    const { span, deadlines } = agreement;
    if (span.end) entries.push({ at: span.end, agreement, duty: undefined });
    for (const duty of deadlines) {
      if (duty.due) entries.push({ at: duty.due, agreement, duty });
      else undated.push(duty);
    }
  }
  const byYear = Map.groupBy(entries.sort(byTime), ({ at }) => Number(at.date.slice(0, 4)));
  return {
    years: new Map([...byYear].sort(([a], [b]) => b - a)),
    undated,
    withoutEnd: agreements.filter(({ span }) => !span.end),
  };
}

/** The known ends of agreements, by every year they may fall in. */
export function endsByYear(agreements: readonly AgreementNode[]): ReadonlyMap<number, AgreementEnd[]> {
  const years = new Map<number, AgreementEnd[]>();
  for (const { id, data, municipality, span } of agreements) {
    if (!span.end) continue;
    const { date, earliest, latest, basis } = span.end;
    const end = {
      id,
      title: data.shortTitle ?? data.title,
      municipality: municipality?.data.name,
      date,
      earliest,
      latest,
      basis,
      isOpen: span.orAsAgreed,
    };
    for (let year = Number(earliest.slice(0, 4)); year <= Number(latest.slice(0, 4)); year++) {
      const list = years.get(year);
      if (list) list.push(end);
      else years.set(year, [end]);
    }
  }
  return new Map([...years].sort(([a], [b]) => a - b));
}

const byTime = (a: CalendarEntry, b: CalendarEntry): number =>
  compare(lastDay(a), lastDay(b)) || compare(a.at.date, b.at.date) || compare(a.agreement.id, b.agreement.id);

/** A worked-out month may reach into the next: the order follows what the reader sees. */
const lastDay = ({ at }: CalendarEntry): string => toInterval(at.date).latest;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
