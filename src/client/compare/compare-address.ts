/** How many agreements fit side by side. */
export const mostCompared = 4;

/** What an address asks for. Ids that could not be any are told apart, and the rest still works. */
export interface CompareAddress {
  ids: readonly string[];
  /** What stands in the address but names nothing. */
  odd: readonly string[];
  /** How many were asked for, where that is too many. */
  asked: number | undefined;
  onlyDifferences: boolean;
}

/** Read `?avtal=a,b&visa=skillnader`; whatever else stands there is left alone. */
export function readCompareAddress(search: string): CompareAddress {
  const query = new URLSearchParams(search);
  const words = query
    .getAll('avtal')
    .flatMap((value) => value.split(','))
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const unique = [...new Set(words)];
  const ids = unique.filter(isId);
  return {
    ids: ids.slice(0, mostCompared),
    odd: unique
      .filter((word) => !isId(word))
      .map(shorten)
      .slice(0, mostCompared),
    asked: ids.length > mostCompared ? ids.length : undefined,
    onlyDifferences: query.get('visa') === 'skillnader',
  };
}

/** The query of a choice; empty where nothing is chosen. */
export function writeCompareAddress({
  ids,
  onlyDifferences,
}: Pick<CompareAddress, 'ids' | 'onlyDifferences'>): string {
  if (ids.length === 0) return '';
  return `?avtal=${ids.join(',')}${onlyDifferences ? '&visa=skillnader' : ''}`;
}

const isId = (word: string): boolean => word.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(word);

/** Enough to recognise what was typed. */
const shorten = (word: string): string => (word.length > 40 ? `${word.slice(0, 40)}…` : word);
