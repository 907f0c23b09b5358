import type { ChangeKind } from '../domain/history.ts';
import { changedFields } from './changed-fields.ts';

/** The words of the feeds that tell what is new and what has changed. */
export const feedWords = {
  archive: 'Nya och ändrade avtal',
  organisation: (name: string): string => `Nya och ändrade avtal: ${name}`,
  theme: (label: string): string => `Nya och ändrade avtal om ${label}`,
  about: (most: number): string =>
    `De ${most} senaste ändringarna. Av tiden är bara dagen känd, så klockslaget är alltid midnatt (UTC).`,
  entry: {
    added: (title: string): string => `Nytt: ${title}`,
    changed: (title: string): string => `Ändrat: ${title}`,
    withdrawn: (): string => 'Ett avtal har dragits tillbaka',
  } satisfies Record<ChangeKind, (title: string) => string>,
  fields: (fields: readonly string[]): string => `Ändrat: ${changedFields(fields)}.`,
  withdrawn: 'På adressen står nu varför avtalet inte längre är publicerat.',
} as const;
