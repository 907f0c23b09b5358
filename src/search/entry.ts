import { keyOf } from './fold.ts';
import { stem } from './stem.ts';

/** A form is a word of the texts, a part is only found inside compounds, a name is many words written as one. */
export type EntryKind = 'form' | 'part' | 'name';

/** A word that the index knows, and about how many pages have it. */
export interface Entry {
  word: string;
  key: string;
  stem: string;
  kind: EntryKind;
  /** The number of pages as a power of two: 0 is one page, 3 is 8 to 15. */
  spread: number;
}

/** Every entry whose key begins like this; of a large vocabulary only the shards that hold them are read. */
export type Lookup = (beginning: string) => Promise<readonly Entry[]>;

/** An entry with what follows from its word. Most are never asked for their stem. */
export function toEntry(word: string, kind: EntryKind, spread: number): Entry {
  const key = keyOf(word);
  let own: string | undefined;
  return {
    word,
    key,
    kind,
    spread,
    get stem() {
      return (own ??= stem(key));
    },
  };
}

export const commonest = (entries: readonly Entry[]): Entry =>
  entries.reduce((a, b) => (b.spread > a.spread ? b : a));
