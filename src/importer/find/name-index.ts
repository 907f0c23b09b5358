import type { Organisation } from '../../domain/organisation.ts';

/** A name of an organisation or of one of its units, found in a text. */
export interface Mention {
  organisation: string;
  unit?: string;
  index: number;
  end: number;
  written: string;
}

/** Finds the archive's own names in a text: variants, genitives and any case. The longest name at a place is meant. */
export class NameIndex {
  readonly #byFirstWord = new Map<string, Entry[]>();

  constructor(organisations: ReadonlyMap<string, Organisation>) {
    for (const [id, data] of organisations) {
      for (const name of namesOf(data)) this.add(name, id);
      for (const unit of data.units ?? []) {
        for (const name of namesOf(unit)) this.add(name, id, unit.id);
      }
    }
  }

  /** Also names that the archive does not have, such as those a document introduces. */
  add(name: string, organisation: string, unit?: string): void {
    const words = wordsOf(name).map(({ text }) => text);
    const [first] = words;
    if (first === undefined || words.join('').length < 2) return;
    // An abbreviation is a name only as it is written: `AN` is not the word `an`.
    const isExact = words.length === 1 && first.length < 5 && first === first.toUpperCase();
    const entry = { words: isExact ? words : words.map(fold), isExact, organisation, unit };
    const key = fold(first);
    const entries = this.#byFirstWord.get(key) ?? [];
    entries.push(entry);
    entries.sort((a, b) => b.words.length - a.words.length);
    this.#byFirstWord.set(key, entries);
  }

  find(text: string): Mention[] {
    const words = wordsOf(text);
    const mentions: Mention[] = [];
    for (let at = 0; at < words.length; at++) {
      const entry = this.#entryAt(words, at);
      const [first, last] = [words[at], words[at + (entry?.words.length ?? 1) - 1]];
      if (!entry || !first || !last) continue;
      const end = last.index + last.text.length;
      mentions.push({
        organisation: entry.organisation,
        ...(entry.unit !== undefined && { unit: entry.unit }),
        index: first.index,
        end,
        written: text.slice(first.index, end),
      });
      at += entry.words.length - 1;
    }
    return mentions;
  }

  #entryAt(words: readonly Word[], at: number): Entry | undefined {
    const first = fold(words[at]?.text ?? '');
    const candidates = [first, first.replace(/s$/, ''), `${first}en`, `${first}n`].flatMap(
      (key) => this.#byFirstWord.get(key) ?? [],
    );
    return candidates
      .filter((entry) =>
        entry.words.every((word, offset) => isSame(words[at + offset]?.text, word, entry, offset)),
      )
      .toSorted((a, b) => b.words.length - a.words.length)[0];
  }
}

interface Entry {
  words: readonly string[];
  isExact: boolean;
  organisation: string;
  unit: string | undefined;
}

interface Word {
  text: string;
  index: number;
}

const namesOf = ({ name, variants = [] }: { name: string; variants?: string[] | undefined }): string[] => [
  name,
  ...variants,
];

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\d]+(?:[-'\u2019][\p{L}\d]+)*/gu)].map(({ 0: word, index }) => ({
    text: word,
    index,
  }));

const fold = (word: string): string => word.normalize('NFC').toLowerCase();

/** The last word may stand in the genitive, and a unit without its article: `kommunledningsf\u00F6rvaltning`. */
function isSame(
  read: string | undefined,
  word: string,
  { isExact, words, unit }: Entry,
  offset: number,
): boolean {
  if (read === undefined) return false;
  if (isExact) return read === word || read === `${word}s`;
  const folded = fold(read);
  if (folded === word) return true;
  if (offset < words.length - 1) return false;
  if (folded === `${word}s`) return true;
  return unit !== undefined && word.length > 8 && (`${folded}en` === word || `${folded}n` === word);
}
