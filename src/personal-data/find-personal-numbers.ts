import { decodedWindows, type DecodedWindow } from './decoded-windows.ts';
import { findCandidates, type Candidate } from './number-candidates.ts';
import { isOtherNumber } from './number-context.ts';
import { readNumberShape } from './number-shape.ts';
import { toPlain } from './to-plain.ts';

/** A personal number in a text: where it stands, and how it may be named without being repeated. */
export interface PersonalNumber {
  masked: string;
  offset: number;
  /** Just after its last digit. */
  end: number;
}

/**
 * Personal and coordination numbers in any spelling that a reader would still read as one. In data (JSON, scripts,
 * drawings) a bare literal of ten digits is a number and nothing else.
 */
export function findPersonalNumbers(text: string, { inData = false } = {}): PersonalNumber[] {
  const found = search(text, inData);
  const known = new Set(found.map(({ end }) => end));
  for (const number of decodedWindows(text).flatMap((window) => searchDecoded(window, inData))) {
    if (!known.has(number.end)) found.push(number);
    known.add(number.end);
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** A text in which every personal number is masked, so that a message can quote it. */
export function maskPersonalNumbers(text: string): string {
  let masked = '';
  let from = 0;
  for (const number of findPersonalNumbers(text)) {
    masked += text.slice(from, number.offset) + number.masked;
    from = number.end;
  }
  return masked + text.slice(from);
}

const search = (text: string, inData: boolean): PersonalNumber[] =>
  findCandidates(text).flatMap((candidate) => judge(text, candidate, inData) ?? []);

const reach = 80;

/** What stands round a candidate decides; it is read as a reader would see it. */
function judge(text: string, { from, to }: Candidate, inData: boolean): PersonalNumber | undefined {
  const head = toPlain(text.slice(Math.max(0, from - reach), to + 1));
  const shape = readNumberShape(head);
  if (!shape) return undefined;
  const before = head.slice(0, head.length - shape.written.length);
  const after = toPlain(text.slice(to + 1, to + 1 + reach));
  const isVat = /(?<!\p{L})SE$/u.test(before) && /^01(?!\d)/.test(after);
  if (!isVat && (/^\d/.test(after) || isOtherNumber(before, shape, after, inData))) return undefined;
  return {
    masked: `${shape.date}-\u2022\u2022\u2022\u2022`,
    offset: startOf(text, to, shape.written),
    end: to + 1,
  };
}

/** The digit a number begins with: as many digits before its end as it has, those inside tags not counted. */
function startOf(text: string, to: number, written: string): number {
  let left = written.replace(/\D/g, '').length;
  let at = to + 1;
  while (left > 0 && at > 0) {
    at--;
    const tag = text[at] === '>' ? /<[a-z/!][^<>]*>$/i.exec(text.slice(Math.max(0, at - 300), at + 1)) : null;
    if (tag) at -= tag[0].length - 1;
    else if (/[\d\uFF10-\uFF19]/.test(text[at] ?? '')) left--;
  }
  return at;
}

/** Places are those of the text as written, whose codes hide digits and dashes. */
const searchDecoded = ({ text, places }: DecodedWindow, inData: boolean): PersonalNumber[] =>
  search(text, inData).map(({ masked, offset, end }) => ({
    masked,
    offset: places[offset] ?? 0,
    end: places[end] ?? 0,
  }));
