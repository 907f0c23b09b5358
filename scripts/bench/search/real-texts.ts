import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import dictionary from 'dictionary-sv';
import type { Random } from '../random.ts';
import type { Part } from '../synthetic-agreement.ts';

/** Sentences of the shipped archive and words of a dictionary: text whose vocabulary grows as that of real documents does. */
export interface RealTexts {
  sentences: readonly string[];
  words: readonly string[];
}

export function readRealTexts(content: string): RealTexts {
  const folder = join(content, 'agreements');
  const sentences = readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .flatMap((name) => sentencesOf(readFileSync(join(folder, name), 'utf8')));
  const words = new TextDecoder()
    .decode(dictionary.dic)
    .split('\n')
    .flatMap((line) => /^(\p{Ll}{5,14})\//u.exec(line)?.[1] ?? []);
  return { sentences: [...new Set(sentences)], words };
}

const sentencesOf = (text: string): string[] =>
  text
    .replace(/^---[\s\S]*?\n---/, '')
    .split(/\n+/)
    .filter((line) => /^\p{Lu}/u.test(line) && !/[<[]/.test(line))
    .flatMap((line) => line.split(/(?<=\.) (?=\p{Lu})/u))
    // Names of two words are parties of the archive they are taken from, and might be people's in another.
    .filter((sentence) => !/\p{Lu}\p{Ll}+ \p{Lu}/u.test(sentence));

/** The same parts with other text: as many sentences of real agreements, and some rarer words. */
export const withRealText =
  ({ sentences, words }: RealTexts, random: Random) =>
  (parts: readonly Part[]): Part[] =>
    parts.map((part) => ({
      ...part,
      paragraphs: part.paragraphs.map(() =>
        Array.from({ length: 4 }, () => {
          const [sentence, word] = [random.pick(sentences), random.pick(words)];
          return random.between(1, 3) === 1 ? sentence.replace(/\.?$/, ` ${word}.`) : sentence;
        }).join(' '),
      ),
    }));
