import { wordingOf } from '../domain/resolve-when.ts';
import type { When } from '../domain/when.ts';
import { formatWhen } from './format-date.ts';

/** A point in time in the source's own words where they are kept, else in ours; nothing where it is a plain date. */
export const wordsOf = (when: When): string | undefined =>
  typeof when === 'string' ? undefined : (wordingOf(when) ?? formatWhen(when));
