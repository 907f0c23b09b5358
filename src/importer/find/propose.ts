import type { Confidence, FoundEvidence, Json, Proposal } from '../proposal.ts';
import type { Passage } from './reading.ts';
import { sentencesOf } from './sentences.ts';

/** A value with the words it rests on. */
export function propose(
  path: string,
  value: Json,
  passage: Passage,
  quote: string,
  confidence: Confidence,
  basis: FoundEvidence['basis'] = 'stated',
): Proposal {
  return { path, value, evidence: evidenceFrom(passage, quote, basis), confidence };
}

/** Where the words stand; a long quote is cut at a word. */
export function evidenceFrom(
  { block, section }: Passage,
  quote: string,
  basis: FoundEvidence['basis'] = 'stated',
): FoundEvidence {
  return {
    basis,
    ...(section !== undefined && { section: clip(section, 300) }),
    quote: clip(quote, 80),
    block,
  };
}

/** At most so many characters, cut at a word where there is one near the end. */
export function clip(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
    .trimEnd()}\u2026`;
}

/** The words with what stands round them, as much as a quote may hold. */
export function around(text: string, written: string): string {
  const sentence = sentencesOf(text).find((each) => each.includes(written)) ?? text;
  const at = sentence.indexOf(written);
  if (sentence.length <= 80 || at < 40) return sentence;
  const from = sentence.indexOf(' ', at - 30) + 1;
  return sentence.slice(Math.min(from, at));
}
