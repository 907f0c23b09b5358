import type { StatusReason, StatusState } from '../domain/status.ts';
import type { When } from '../domain/when.ts';
import { formatDay, formatWhen } from './format-date.ts';

/** Whether an agreement runs, in a word. */
export const statusWords = {
  running: 'Pågår',
  ended: 'Avslutat',
  probablyEnded: 'Troligen avslutat',
  notStarted: 'Inte börjat',
  unknown: 'Okänt',
} satisfies Record<StatusState, string>;

/** Why we say so. */
export const statusReasons = {
  withinPeriod: 'Dagen ligger inom avtalstiden.',
  startsThisMonth: 'Avtalet börjar den här månaden. Dagen anges inte.',
  endPassed: 'Slutdatumet har passerat. Ingen förlängning är känd.',
  endPassedSucceeded: 'Slutdatumet har passerat. Ett senare avtal har tagit vid.',
  endPassedOpenWording: 'Den angivna tiden har gått ut, men parterna kan ha kommit överens om en annan.',
  endsThisMonth: 'Avtalet slutar den här månaden. Dagen anges inte.',
  derivedEndWithinReach: 'Slutet är uträknat och kan redan ha passerat.',
  derivedEndPassed: 'Slutet är uträknat och har passerat.',
  startAhead: 'Avtalet har inte börjat gälla.',
  periodNotStated: 'Avtalstiden anges inte i underlaget.',
  endNotStated: 'Slutet anges inte.',
  onlyMentioned: 'Vi har inte avtalet och vet inte när det gäller.',
} satisfies Record<StatusReason, string>;

/** The time that a second-hand source speaks of: what was so then need not be so now. */
export function sourceSpeaksOf(when: When): string {
  const date = typeof when === 'string' ? when : 'date' in when ? when.date : undefined;
  if (date === undefined) return `Källan beskriver läget: ${formatWhen(when)}.`;
  const [, month, day] = date.split('-');
  const preposition = day !== undefined ? 'den' : month !== undefined ? 'i' : 'år';
  return `Källan beskriver läget ${preposition} ${formatDay(date)}.`;
}

/** The day the judgement was made. */
export const judgedOn = (day: string): string => `Bedömt ${formatDay(day)}.`;
