import { explorerUrlWords } from '../text/explorer-url-words.ts';
import { mostCompared } from './compare/compare-address.ts';

const key = explorerUrlWords.compare;

/** The agreements that a reader has put aside to compare, as they stand in the address `?jamfor=a,b`. */
export function readCompared(search: string): string[] {
  const words = new URLSearchParams(search).getAll(key).flatMap((value) => value.split(','));
  return [...new Set(words)].filter(isId).slice(0, mostCompared);
}

/** The same query with these agreements put aside; everything else in it stays as it was written. */
export function writeCompared(search: string, ids: readonly string[]): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && part.split('=')[0] !== key);
  const parts = ids.length > 0 ? [...others, `${key}=${ids.join(',')}`] : others;
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

const isId = (word: string): boolean => word.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(word);
