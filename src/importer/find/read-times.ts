import { timeLexicon as lexicon } from '../../text/import-time-lexicon.ts';
import { readDates } from './read-dates.ts';

/** A time that something is to be done: a date, a month of any year, or so long from the start or the end. */
export interface TimeRead {
  date?: string;
  relative?: { anchor: 'start' | 'end'; months?: number; days?: number };
  index: number;
  end: number;
  written: string;
}

/** Every such time in a sentence. */
export function readTimes(sentence: string): TimeRead[] {
  const dates: TimeRead[] = readDates(sentence);
  const taken = [...dates];
  for (const { 0: written, 1: name = '', index } of sentence.matchAll(bareMonth)) {
    const end = index + written.length;
    if (!taken.some((each) => index < each.end && end > each.index)) {
      const month = lexicon.month.split('|').slice(0, 12).indexOf(name.toLowerCase()) + 1;
      dates.push({ date: `--${String(month).padStart(2, '0')}`, index, end, written });
    }
  }
  return [...dates, ...relativeIn(sentence)].sort((a, b) => a.index - b.index);
}

const bareMonth = new RegExp(
  `(?<!\\p{L})(${lexicon.month.split('|').slice(0, 12).join('|')})(?!\\p{L})`,
  'giu',
);

function relativeIn(sentence: string): TimeRead[] {
  const match = lexicon.relative.exec(sentence);
  if (!match) return [];
  const [written, count = '', unit = '', side = '', anchorText = ''] = match;
  const anchor = lexicon.atEnd.test(anchorText)
    ? 'end'
    : lexicon.atStart.test(anchorText)
      ? 'start'
      : undefined;
  if (anchor === undefined) return [];
  const number =
    (lexicon.smallNumbers[count.toLowerCase()] ?? Number(count)) * (lexicon.before.test(side) ? -1 : 1);
  const distance = lexicon.months.test(unit)
    ? { months: number }
    : { days: lexicon.weeks.test(unit) ? number * 7 : number };
  return [
    { relative: { anchor, ...distance }, index: match.index, end: match.index + written.length, written },
  ];
}
