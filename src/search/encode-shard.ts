import type { Entry, EntryKind } from './entry.ts';
import { toEntry } from './entry.ts';

/**
 * Entries as text: how many letters are those of the word before, the rest of the word, and a capital for kind and spread.
 * Words are in lower case, so that the capital also ends the entry. About five bytes a word, three when compressed.
 */
export function encodeShard(entries: readonly Entry[]): string {
  let before = '';
  return entries
    .map(({ word, kind, spread }) => {
      const shared = Math.min(sharedLength(before, word), most);
      before = word;
      // There are twenty-six capitals: eleven for forms and for parts, and four for names, whose spread nobody asks for.
      const code = firstCapital + kinds.indexOf(kind) * spreads + Math.min(spread, spreads - 1);
      return shared.toString(36) + word.slice(shared) + String.fromCharCode(Math.min(code, lastCapital));
    })
    .join('');
}

/** The entries of a shard. A damaged shard throws, since half a vocabulary would call known words unknown. */
export function decodeShard(text: string): Entry[] {
  if (text !== '' && !/[A-Z]$/.test(text)) throw new Error('A shard is cut off.');
  let before = '';
  return Array.from(
    text.matchAll(/([0-9a-z])([^A-Z]*)([A-Z])/g),
    ([, shared = '0', rest = '', capital = 'A']) => {
      before = before.slice(0, Number.parseInt(shared, 36)) + rest;
      const code = capital.charCodeAt(0) - firstCapital;
      return toEntry(before, kinds[Math.floor(code / spreads)] ?? 'form', code % spreads);
    },
  );
}

const kinds: readonly EntryKind[] = ['form', 'part', 'name'];
const spreads = 11;
const most = 35;
const firstCapital = 65;
const lastCapital = 90;

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
