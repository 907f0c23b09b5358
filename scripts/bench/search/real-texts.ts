import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import dictionary from 'dictionary-sv';
import type { Random } from '../random.ts';
import type { Part } from '../synthetic-agreement.ts';
import { recurringWords } from './recurring-words.ts';

/** The different sentences of an archive, and the words that fewer than three of its agreements have. */
export interface RealTexts {
  sentences: readonly string[];
  isRare: (word: string) => boolean;
}

export function readRealTexts(content: string): RealTexts {
  const folder = join(content, 'agreements');
  const agreements = readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => sentencesOf(readFileSync(join(folder, name), 'utf8')));
  const found = new Map<string, number>();
  for (const sentences of agreements)
    for (const word of new Set(sentences.flatMap(wordsOf))) found.set(word, (found.get(word) ?? 0) + 1);
  return {
    sentences: [...new Set(agreements.flat())],
    isRare: (word) => (found.get(word) ?? 0) < 3,
  };
}

/** The names of an archive's organisations. */
export function readNames(content: string): string[] {
  const folder = join(content, 'organisations');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => /^name: (.+)$/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? []);
}

/** Words of a dictionary. */
export const readWords = (): string[] =>
  new TextDecoder()
    .decode(dictionary.dic)
    .split('\n')
    .flatMap((line) => /^(\p{Ll}{5,14})\//u.exec(line)?.[1] ?? []);

const word = /(?<!\p{L})\p{Ll}{4,}(?!\p{L})/gu;
const wordsOf = (sentence: string): string[] => sentence.match(word) ?? [];

const sentencesOf = (text: string): string[] =>
  text
    .replace(/^---[\s\S]*?\n---/, '')
    .split(/\n+/)
    .filter((line) => /^\p{Lu}/u.test(line) && !/[<[]/.test(line))
    .flatMap((line) => line.split(/(?<=\.) (?=\p{Lu})/u))
    // Names of two words are parties of the archive they are taken from, and might be people's in another.
    .filter((sentence) => !/\p{Lu}\p{Ll}+ \p{Lu}/u.test(sentence));

/** How the number of different words grows with the length of real agreements: as its power of this. */
const growth = 0.61;

/**
 * The same parts with other text: as many sentences of real agreements. Words that few of those have give way to others
 * in the sentences, or each would stand in hundreds of agreements.
 */
export function withRealText(
  { sentences, isRare }: RealTexts,
  words: readonly string[],
  random: Random,
): (parts: readonly Part[]) => Part[] {
  const next = recurringWords(sentences.flatMap(wordsOf).filter(isRare), words, growth, random);
  const retold = (sentence: string): string =>
    sentence.replace(word, (each) => (isRare(each) ? next() : each));
  const paragraph = (): string => Array.from({ length: 4 }, () => retold(random.pick(sentences))).join(' ');
  return (parts) => parts.map((part) => ({ ...part, paragraphs: part.paragraphs.map(paragraph) }));
}
