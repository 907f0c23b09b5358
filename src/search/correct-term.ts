import { editDistance } from '../domain/edit-distance.ts';
import type { Entry, Lookup } from './entry.ts';
import { writtenStem } from './prepare-lexicon.ts';
import { stem } from './stem.ts';
import { hasMarks, type Token } from './tokens.ts';

/** A word of the archive that is at most so many slips of the finger away. */
export interface Correction {
  entry: Entry;
  distance: number;
}

/** The most slips that are corrected: none in short words and in words with figures, where every letter counts. */
export const slipsAllowed = ({ key }: Token): number =>
  key.length < 5 || /\d/.test(key) ? 0 : key.length < 9 ? 1 : 2;

/**
 * The word that was most likely meant. The first letters are seldom wrong, so words that begin alike are tried before all others,
 * which in a large archive also costs more shards.
 */
export async function correctTerm(token: Token, lookup: Lookup): Promise<Correction | undefined> {
  const most = slipsAllowed(token);
  if (most === 0) return undefined;
  const [first = '', second = ''] = token.key;
  const near = nearestEntries(token, [...(await lookup(first)), ...(await lookup(second))], most)[0];
  if (near?.distance === 1) return near;
  return nearestEntries(token, await lookup(''), 1)[0] ?? near;
}

/** The entries closest to a word or to its stem, nearest and commonest first. What is typed with dots and rings is compared with them. */
export function nearestEntries(token: Token, entries: readonly Entry[], most: number): Correction[] {
  const isWritten = hasMarks(token.word);
  const [whole, start] = isWritten ? [token.word, writtenStem(token)] : [token.key, stem(token.key)];
  return entries
    .flatMap((entry): Correction[] => {
      if (entry.kind === 'name' || entry.key.length < 4) return [];
      let distance = editDistance(whole, isWritten ? entry.word : entry.key, most + 1);
      if (distance > 1 && start.length > 4) {
        const ofStems = editDistance(start, isWritten ? writtenStem(entry) : entry.stem, most + 1);
        distance = Math.min(distance, Math.max(1, ofStems));
      }
      return distance <= most ? [{ entry, distance }] : [];
    })
    .sort(
      (a, b) => a.distance - b.distance || b.entry.spread - a.entry.spread || lengthFirst(a.entry, b.entry),
    );
}

const lengthFirst = (a: Entry, b: Entry): number =>
  a.word.length - b.word.length || (a.word < b.word ? -1 : 1);
