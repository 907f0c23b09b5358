import { searchLexicon } from '../../../src/text/search-lexicon.ts';
import type { Random } from '../random.ts';

/** What queries are made of. */
export interface QueryTexts {
  sentences: readonly string[];
  /** Of the parties. */
  names: readonly string[];
  /** Of a dictionary: most stand nowhere. */
  words: readonly string[];
}

/** What readers might type, of every kind that costs differently; the same every time for the same seed. */
export function makeQueries(
  { sentences, names, words }: QueryTexts,
  random: Random,
  count: number,
): string[] {
  const longEnough = sentences
    .map((sentence) => sentence.match(/[\p{L}-]+/gu) ?? [])
    .filter((own) => own.length >= 3);
  const listed = searchLexicon.synonyms.flatMap((group) => group.split(/, | > /));
  const threeInARow = (): string[] => {
    const sentence = random.pick(longEnough);
    const start = random.between(0, sentence.length - 3);
    return sentence.slice(start, start + 3);
  };
  // The longest says the most.
  const word = (): string => threeInARow().reduce((a, b) => (b.length > a.length ? b : a));
  const kinds: (() => string)[] = [
    word,
    () => `${word()} ${word()}`,
    () => `${word()} ${word()} ${word()}`,
    () => withSlip(word(), random),
    () => random.pick(words),
    () => random.pick(listed),
    () => `${random.pick(listed)} ${word()}`,
    () => `${random.pick(searchLexicon.questionWords.split(' ').slice(0, 8))} ${word()} ${word()}?`,
    () => `${random.between(10, 900)} 000 kr`,
    () => `${random.between(1, 28)} ${random.pick(searchLexicon.facts.months)} ${random.between(2012, 2025)}`,
    () => random.pick(names),
    () => `"${threeInARow().join(' ')}"`,
  ];
  return Array.from({ length: count }, (_, index) => (kinds[index % kinds.length] ?? word)());
}

/** Two neighbours that swap places. */
function withSlip(text: string, random: Random): string {
  const at = random.between(1, Math.max(1, text.length - 2));
  return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
}
