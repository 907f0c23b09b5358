import type { Comparator, Participants } from '../domain/participants.ts';

export const noBreak = '\u00a0';

/** A number as it is written in Swedish: spaces between thousands, a comma before decimals. */
export function formatCount(value: number): string {
  const written = String(Math.abs(value));
  const point = written.indexOf('.');
  let whole = point < 0 ? written : written.slice(0, point);
  let rest = point < 0 ? '' : `,${written.slice(point + 1)}`;
  for (; whole.length > 3; whole = whole.slice(0, -3)) rest = `${noBreak}${whole.slice(-3)}${rest}`;
  return `${value < 0 ? '\u2212' : ''}${whole}${rest}`;
}

/** A number with its word in singular or plural. */
export const plural = (count: number, one: string, many: string): string =>
  `${formatCount(count)}${noBreak}${count === 1 ? one : many}`;

const compared = {
  exactly: '',
  about: 'ungefär ',
  atLeast: 'minst ',
  atMost: 'högst ',
  moreThan: 'fler än ',
  lessThan: 'färre än ',
  barelyAbove: 'drygt ',
} satisfies Record<Comparator, string>;

const pers = {
  week: ' i veckan',
  month: ' i månaden',
  year: ' om året',
  period: ' under hela perioden',
} satisfies Record<NonNullable<Participants['per']>, string>;

/** How many, as precisely as the document says: 10–20, drygt 100 i veckan, fler än 20. */
export function formatParticipants({
  min,
  max,
  comparator,
  per,
}: Pick<Participants, 'min' | 'max' | 'comparator' | 'per'>): string {
  const low = min ?? max;
  if (low === undefined) return 'antalet anges inte';
  const high = max ?? low;
  const range = low === high ? formatCount(low) : `${formatCount(low)}–${formatCount(high)}`;
  return `${compared[comparator]}${range}${per ? pers[per] : ''}`;
}

const comparedHours: Record<Comparator, string> = {
  ...compared,
  moreThan: 'mer än ',
  lessThan: 'mindre än ',
};

/** How much of a participant's time: mer än 20 timmar i veckan. */
export const formatIntensity = (intensity: {
  comparator: Comparator;
  hours: number;
  per: 'week' | 'month' | 'period';
}): string =>
  `${comparedHours[intensity.comparator]}${plural(intensity.hours, 'timme', 'timmar')}${pers[intensity.per]}`;
