import type { Precision } from '../domain/interval.ts';
import { plural } from './format-count.ts';

/** The words of the calendars one can subscribe to. */
export const calendarFile = {
  archive: (site: string): string => `Avtalens tider · ${site}`,
  municipality: (name: string): string => `Avtalens tider: ${name}`,
  agreement: (title: string): string => `Tider: ${title}`,
  about: (undated: number): string =>
    [
      'Vad som slutar, och vad som ska beslutas, redovisas eller betalas.',
      'Där dagen inte är känd täcker händelsen alla dagar det kan vara.',
      undated > 0 &&
        `${plural(undated, 'uppgift saknar', 'uppgifter saknar')} tid i underlaget och är inte med här.`,
    ]
      .filter(Boolean)
      .join(' '),
  ends: 'Avtalet slutar',
  endsAt: (date: string): string => `Slutar ${date}.`,
  /** Added to the name of an event whose day the document does not say. */
  onlyKnown: {
    month: (date: string): string => `(${date}, dagen anges inte)`,
    year: (date: string): string => `(${date}, månaden anges inte)`,
  } satisfies Record<Exclude<Precision, 'day'>, (date: string) => string>,
  latest: (date: string): string => `Senast ${date}.`,
  who: (names: string): string => `Ansvarig: ${names}.`,
  whoNotStated: 'Vem som ansvarar anges inte.',
  alarm: 'Beslut om en månad',
} as const;
