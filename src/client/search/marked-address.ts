import type { ShownPage } from '../../search/show-page.ts';
import { markKey } from './mark-key.ts';

const most = 8;

/** An address that also marks, on the page it leads to, the words that a hit was found by. */
export function markedAddress(
  url: string,
  { excerpt, places }: Pick<ShownPage, 'excerpt' | 'places'>,
): string {
  const pieces = [excerpt, ...places.map((place) => place.excerpt)];
  const found = pieces.flatMap((words) => words.filter((_, at) => at % 2 === 1)).map(bareWord);
  const words = [...new Set(found.filter((word) => word.length > 1))].slice(0, most);
  if (words.length === 0) return url;
  const [path = '', place] = url.split('#');
  const query = new URLSearchParams({ [markKey]: words.join(',') });
  return `${path}?${query}${place === undefined ? '' : `#${place}`}`;
}

const bareWord = (word: string): string =>
  word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();
