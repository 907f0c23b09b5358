import type { Random } from './random.ts';

// Words of the kind that agreements are made of; the escapes are Swedish letters, which code does without.
const words = (
  'avtalet partnerskap samverkan kommunen f\u00f6reningen insats deltagare m\u00e5lgrupp nyanl\u00e4nda unga ' +
  'vuxna seniorer st\u00f6d arbete spr\u00e5k tr\u00e4ning m\u00f6tesplats verksamhet ansvar uppf\u00f6ljning ' +
  'dialog resurs budget personal lokal ledning samordnare planera genomf\u00f6ra utveckla erbjuda ordna redovisa ' +
  'gemensam l\u00e5ngsiktig social idéburen offentlig tillsammans under inom genom och med f\u00f6r till av som ' +
  'ska kan varje sin den det ett en alla flera hela \u00e5ret m\u00e5nad vecka delaktighet integration ' +
  'h\u00e4lsa v\u00e4lf\u00e4rd kunskap metod m\u00e5l syfte behov beslut n\u00e4mnd f\u00f6rvaltning'
).split(' ');

/** A paragraph of so many words, in sentences of 6 to 18. */
export function paragraph(random: Random, count: number): string {
  const sentences: string[] = [];
  for (let left = count; left > 0;) {
    const length = Math.min(left, random.between(6, 18));
    sentences.push(sentence(random, length));
    left -= length;
  }
  return sentences.join(' ');
}

/** A name of two or three words. */
export const name = (random: Random): string => capital(phrase(random, random.between(2, 3)));

const sentence = (random: Random, length: number): string => `${capital(phrase(random, length))}.`;

const phrase = (random: Random, length: number): string =>
  Array.from({ length }, () => random.pick(words)).join(' ');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
