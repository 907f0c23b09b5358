import { markedIn, type ShownPage } from '../../search/show-page.ts';
import { markKey } from './mark-key.ts';

const most = 8;

/** An address that also marks, on the page it leads to, the words that a hit was found by. */
export function markedAddress(
  url: string,
  { excerpt, places }: Pick<ShownPage, 'excerpt' | 'places'>,
): string {
  const found = [excerpt, ...places.map((place) => place.excerpt)].flatMap(markedIn).map(bareWord);
  const words = [...new Set(found.filter((word) => word.length > 1))].slice(0, most);
  const address = new URL(url, location.href);
  if (words.length > 0) address.searchParams.set(markKey, words.join(','));
  return address.href;
}

const bareWord = (word: string): string =>
  word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();
