import { addMonths } from './calendar.ts';

/** An agreement's end in a form small enough to send to a browser. */
export interface AgreementEnd {
  id: string;
  title: string;
  municipality: string | undefined;
  /** As precise as it is known. */
  date: string;
  earliest: string;
  latest: string;
  basis: 'stated' | 'derived' | 'inferred';
  /** The agreement may also end when the parties agree. */
  isOpen: boolean;
}

/** The ends that fall, or may fall, from a day and some months on, soonest first. */
export function endsWithin(ends: readonly AgreementEnd[], day: string, months: number): AgreementEnd[] {
  const last = addMonths(day, months);
  return ends
    .filter(({ earliest, latest }) => latest >= day && earliest <= last)
    .sort((a, b) => (a.latest !== b.latest ? (a.latest < b.latest ? -1 : 1) : a.id < b.id ? -1 : 1));
}

/** Whether some text is a day that exists, such as 2020-09-01. */
export function isDay(text: string): boolean {
  if (!/^(1[89]|2[01])\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
