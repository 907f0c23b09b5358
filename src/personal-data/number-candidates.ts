import { inlineTag } from './inline-tag.ts';

/** Where ten digits stand that could be a personal number: from the first of at most twelve to the last. */
export interface Candidate {
  from: number;
  to: number;
}

/**
 * Digits whose date and check digit fit, whatever signs, markup and codes stand between them; that is judged afterwards.
 * This is run over every byte of a site and has to be quick.
 */
export function findCandidates(text: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { 0: run, index } of text.matchAll(runs)) {
    const places = [...run.matchAll(digit)].flatMap(({ 0: part, index: at }) =>
      part.length === 1 ? [index + at] : [],
    );
    let digits = 0;
    places.forEach((place, count) => {
      digits = (digits % 1e9) * 10 + (text.charCodeAt(place) & 15);
      if (count < 9 || !isLikely(digits)) return;
      candidates.push({ from: places[Math.max(0, count - 11)] ?? place, to: place });
    });
  }
  return candidates;
}

// A reader does not see these between two digits. Plain classes: Unicode properties would make it four times slower.
const code = String.raw`&#?\w{1,16};?|%[\dA-Fa-f]{2}`;
const link = String.raw`\](?:\([^()\s]{0,200}\))?`;
const aDigit = String.raw`[\d\uFF10-\uFF19]`;
const runs = new RegExp(
  `${aDigit}(?:(?:[^A-Za-z0-9<&%\\]\\u00C0-\\u024F]|${inlineTag}|${link}|${code}){0,24}${aDigit}){9,}`,
  'g',
);
const digit = new RegExp(`${inlineTag}|${link}|${code}|${aDigit}`, 'g');

/** Ten digits as year, month, day and four more. A day above 60 belongs to a coordination number. */
function isLikely(digits: number): boolean {
  const month = Math.floor(digits / 1e6) % 100;
  if (month === 0 || month > 12) return false;
  const written = Math.floor(digits / 1e4) % 100;
  const day = written > 60 ? written - 60 : written;
  return day > 0 && day <= (daysOf[month] ?? 0) && hasCheckDigit(digits);
}

const daysOf = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The Luhn check, from the last digit. */
function hasCheckDigit(digits: number): boolean {
  let sum = 0;
  for (let place = 0, rest = digits; place < 10; place++, rest = Math.floor(rest / 10)) {
    const value = (rest % 10) * (place % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
