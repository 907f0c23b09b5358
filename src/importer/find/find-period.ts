import { timeLexicon as lexicon } from '../../text/import-time-lexicon.ts';
import type { Proposal } from '../proposal.ts';
import { clip, propose } from './propose.ts';
import { readDates, type DateRead } from './read-dates.ts';
import type { Finder, Passage } from './reading.ts';
import { sentencesOf } from './sentences.ts';

/** When the agreement runs: what its own section says, or else the first sentence that says how long it is in force. */
export const findPeriod: Finder = ({ passages }) => {
  const own = passages.filter(({ topics, kind }) => topics.includes('period') && kind !== 'heading');
  const rows = passages.filter(({ cells }) => cells?.length === 2 && lexicon.runs.test(cells[0] ?? ''));
  const rest = passages.filter(({ topics }) => !otherTimes.has(topics[0] ?? ''));
  const named = rest.filter(({ text }) => lexicon.inForce.test(text));
  for (const [group, isOwn] of [
    [own, true],
    [rows, true],
    [named, false],
  ] as const) {
    const found = group.map((passage) => readPeriod(passage, isOwn)).filter((each) => each.length > 0);
    const best = found.find((each) => each.length > 1) ?? found[0];
    if (best) return best;
  }
  return [];
};

/** Sections that speak of other times than the agreement's own. */
const otherTimes = new Set(['bakgrund', 'rapportering', 'uppfoljning', 'betalning', 'forlangning', 'delmal']);

function readPeriod(passage: Passage, isOwn: boolean): Proposal[] {
  const sentence = (
    isOwn ? [passage.text] : sentencesOf(passage.text).filter((each) => lexicon.inForce.test(each))
  ).find(
    (each) =>
      readDates(each).length > 0 ||
      lexicon.wholeYear.test(each) ||
      lexicon.years.test(each) ||
      lexicon.duration.test(each),
  );
  if (sentence === undefined) return [];
  const confidence = isOwn ? 'sure' : 'likely';
  const say = (key: string, value: string | number | boolean, quote: string): Proposal =>
    propose(`period.${key}`, value, passage, quote, confidence);
  const { start, end, wording } = readSpan(sentence);
  const months = readMonths(sentence);
  const asAgreed = lexicon.orAsAgreed.exec(sentence)?.[0];
  const found = [
    ...(start === undefined ? [] : [say('start', start, wording)]),
    ...(end === undefined ? [] : [say('end', end, wording)]),
    ...(months && (start === undefined || end === undefined)
      ? [say('months', months.value, months.written)]
      : []),
    ...(asAgreed === undefined ? [] : [say('orAsAgreed', true, asAgreed)]),
  ];
  return found.length === 0
    ? []
    : [...found, say('wording', clip(wordingOf(sentence, wording), 300), wording || sentence)];
}

/** The whole sentence where it is short: how long, and who may decide otherwise, is part of the wording. */
const wordingOf = (sentence: string, span: string): string =>
  sentence.length <= 120 || span === '' ? sentence : span;

interface SpanRead {
  start?: string;
  end?: string;
  wording: string;
}

/** A start and an end with what joins them, or one of the two with the word that tells which. */
function readSpan(text: string): SpanRead {
  const dates = withYears(readDates(text));
  for (const [at, first] of dates.entries()) {
    const second = dates[at + 1];
    if (second && joined.test(text.slice(first.end, second.index)) && first.date <= second.date) {
      return { start: first.date, end: second.date, wording: text.slice(first.index, second.end) };
    }
  }
  const [, from, to] = lexicon.years.exec(text) ?? [];
  if (from !== undefined && to !== undefined && dates.length === 0)
    return { start: from, end: to, wording: `${from}\u2013${to}` };
  const [written, year] = lexicon.wholeYear.exec(text) ?? [];
  if (year !== undefined && dates.length === 0) return { start: year, end: year, wording: written ?? year };
  const start = dates.find(({ index }) => starts.test(text.slice(0, index)));
  const end = dates.find((date) => date !== start && ends.test(text.slice(0, date.index)));
  const [low, high] = [
    Math.min(start?.index ?? Infinity, end?.index ?? Infinity),
    Math.max(start?.end ?? 0, end?.end ?? 0),
  ];
  return {
    ...(start && { start: start.date }),
    ...(end && { end: end.date }),
    wording: start || end ? text.slice(low, high) : '',
  };
}

/** `1 januari \u2013 31 december 2024`: a day without a year takes the year of the next. Dates that never get one are left out. */
function withYears(dates: readonly DateRead[]): DateRead[] {
  return dates
    .map((date, at) => {
      const year = dates[at + 1]?.date.slice(0, 4);
      return date.date.startsWith('--') && year && !year.startsWith('-')
        ? { ...date, date: `${year}${date.date.slice(1)}` }
        : date;
    })
    .filter(({ date }) => !date.startsWith('-'));
}

function readMonths(text: string): { value: number; written: string } | undefined {
  const [written, count = '', unit = ''] = lexicon.duration.exec(text) ?? [];
  if (written === undefined || !lexicon.runs.test(text)) return undefined;
  const number = lexicon.smallNumbers[count.toLowerCase()] ?? Number(count);
  return { value: lexicon.years12.test(unit) ? number * 12 : number, written };
}

const joined = new RegExp(`^,?\\s*(?:[\u2013\u2014-]|och|${lexicon.through})${lexicon.filler}\\s*$`, 'iu');
const starts = new RegExp(`${lexicon.from}${lexicon.filler}\\s*$`, 'iu');
const ends = new RegExp(`${lexicon.end}${lexicon.filler}\\s*$`, 'iu');
