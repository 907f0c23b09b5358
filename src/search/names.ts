import { keyOf } from './fold.ts';

/** A name without spaces, marks and capitals: Pay-Off! and payoff are both payoff. */
export const nameKey = (name: string, and: string): string => keyOf(name.replaceAll('&', ` ${and} `));

/** The word that stands for a name in the index. */
export const nameToken = (key: string): string => `n${key}q`;

/** The word that stands for a name on a page that is about something else. */
export const mentionToken = (key: string): string => `m${key}q`;

/**
 * The keys that a name can be searched by: whole, without words such as "the association", and the short form in brackets.
 * `noise` holds the words that people leave out, and places where the same name without the place is no other party.
 */
export function nameKeys(name: string, and: string, noise: readonly string[] = []): string[] {
  const short = Array.from(name.matchAll(/\(([^)]+)\)/g), ([, inside = '']) => inside);
  const long = name.replace(/\([^)]*\)/g, ' ');
  const dropped = new Set(noise.map(keyOf));
  const kept = long.split(/\s+/).filter((word) => !dropped.has(keyOf(word)));
  const keys = [long, kept.join(' '), ...short].map((form) => nameKey(form, and));
  return [...new Set(keys)].filter((key) => key.length > 1);
}
