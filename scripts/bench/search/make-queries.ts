import { searchLexicon } from '../../../src/text/search-lexicon.ts';
import type { Random } from '../random.ts';
import type { RealTexts } from './real-texts.ts';

/** What readers might type, of every kind that costs differently; the same every time for the same seed. */
export function makeQueries({ sentences, words }: RealTexts, random: Random, count: number): string[] {
  const longWords = sentences.flatMap((sentence) => sentence.match(/(?<!\p{L})\p{Ll}{5,}/gu) ?? []);
  const listed = searchLexicon.synonyms.flatMap((group) => group.split(/, | > /));
  const word = (): string => random.pick(longWords);
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
    () => `forening-${random.between(1, 200)}`,
    () => `"${random.pick(sentences).split(' ').slice(1, 4).join(' ')}"`,
  ];
  return Array.from({ length: count }, (_, index) => (kinds[index % kinds.length] ?? word)());
}

/** Two neighbours that swap places. */
function withSlip(text: string, random: Random): string {
  const at = random.between(2, text.length - 2);
  return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
}
