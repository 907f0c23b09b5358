/** Words in a row: a, b och c. */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`;
}

const collator = new Intl.Collator('sv', { numeric: true });
const silent = /["”“»«'’!?]/;
const everySilent = /["”“»«'’!?]/g;

/** Swedish order, word by word: å ä ö last, numbers by size, quotes and exclamation marks passed over. */
export const compareWords = (a: string, b: string): number => collator.compare(spoken(a), spoken(b));

/** Spaces and hyphens count, so that "Linköping södra" stands before "Linköpings". */
const spoken = (words: string): string => (silent.test(words) ? words.replace(everySilent, '') : words);

/** A copy in Swedish order by the word each item has. */
export const sortByWord = <Item>(items: readonly Item[], wordOf: (item: Item) => string): Item[] =>
  [...items].sort((a, b) => compareWords(wordOf(a), wordOf(b)));
