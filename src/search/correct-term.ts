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
export const slipsAllowed = ({ key }: Pick<Token, 'key'>): number =>
  key.length < 5 || /\d/.test(key) ? 0 : key.length < 9 ? 1 : 2;

/**
 * The word that was most likely meant. The first letters are seldom wrong, so words that begin alike are tried before others. Those
 * have another first letter or one more, so that their second is one of the two typed: most of a vocabulary need not be read.
 */
export async function correctTerm(token: Token, lookup: Lookup): Promise<Correction | undefined> {
  const most = slipsAllowed(token);
  if (most === 0) return undefined;
  const [first = '', second = ''] = token.key;
  const near = nearestEntries(token, [...(await lookup(first)), ...(await lookup(second))], most)[0];
  if (near?.distance === 1) return near;
  const starts = new Set(Array.from(letters, (letter) => [letter + first, letter + second]).flat());
  const others = await Promise.all(Array.from(starts, lookup));
  return nearestEntries(token, others.flat(), 1)[0] ?? near;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The entries closest to a word or to its stem, nearest and commonest first. What is typed with dots and rings is compared with them. */
export function nearestEntries(token: Token, entries: readonly Entry[], most: number): Correction[] {
  const isWritten = hasMarks(token.word);
  const own = stem(token.key);
  const [whole, start] = isWritten ? [token.word, writtenStem(token)] : [token.key, own];
  const [letters, lettersOfStem] = [lettersOf(token.key), lettersOf(own)];
  const mostInStem = Math.min(most, slipsAllowed({ key: own }));
  return entries
    .flatMap((entry): Correction[] => {
      const { key, kind } = entry;
      if (kind === 'name' || key.length < 4 || Math.abs(key.length - token.key.length) > longestEnding + most)
        return [];
      const ofWhole = mayBeNear(letters, key, most)
        ? editDistance(whole, isWritten ? entry.word : key, most + 1)
        : no;
      const ofStems =
        ofWhole > 1 && own.length > 4 && mayBeNear(lettersOfStem, entry.stem, mostInStem)
          ? editDistance(start, isWritten ? writtenStem(entry) : entry.stem, mostInStem + 1)
          : no;
      const distance = Math.min(ofWhole, ofStems > mostInStem ? no : Math.max(1, ofStems));
      return distance <= most ? [{ entry, distance }] : [];
    })
    .sort(
      (a, b) => a.distance - b.distance || b.entry.spread - a.entry.spread || lengthFirst(a.entry, b.entry),
    );
}

const no = Number.POSITIVE_INFINITY;
const longestEnding = 7;

/** Which letters a word has, as bits. */
const lettersOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
};

/** A slip changes two letters at most; words that differ in more need not be measured. */
function mayBeNear(letters: number, word: string, most: number): boolean {
  let [other, left] = [letters ^ lettersOf(word), most * 2];
  for (; other !== 0 && left >= 0; left--) other &= other - 1;
  return left >= 0;
}

const lengthFirst = (a: Entry, b: Entry): number =>
  a.word.length - b.word.length || (a.word < b.word ? -1 : 1);
