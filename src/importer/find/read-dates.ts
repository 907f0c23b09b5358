import { monthNames } from '../../text/format-date.ts';
import { timeLexicon as lexicon } from '../../text/import-time-lexicon.ts';

/** A point in time in a text, as precise as it is written. Without a year it begins with `--`. */
export interface DateRead {
  date: string;
  index: number;
  end: number;
  written: string;
}

/** Every date in a text: days, months and years, in figures and in words. Days that do not exist are left as months. */
export function readDates(text: string): DateRead[] {
  const found: DateRead[] = [];
  for (const [pattern, read] of forms) {
    for (const match of text.matchAll(pattern)) {
      // A full stop belongs to an abbreviation, or ends the sentence: in no case is it part of the date.
      const written = match[0].replace(/\.$/, '');
      const end = match.index + written.length;
      if (found.some((each) => match.index < each.end && end > each.index)) continue;
      const date = read(match.groups ?? {});
      if (date !== undefined) found.push({ date, index: match.index, end, written });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

type Groups = Readonly<Record<string, string | undefined>>;

const year = '(?<y>(?:19|20)\\d\\d)';
const month = `(?<m>${lexicon.month})\\.?`;
const from = '(?<![\\p{L}\\d.,/-])';
const to = '(?![\\d/-]|\\p{L})';
const form = (body: string): RegExp => new RegExp(`${from}${body}${to}`, 'giu');

/** The first form that fits a place decides. */
const forms: [RegExp, (groups: Groups) => string | undefined][] = [
  [form(`${year}-(?<m>\\d{2})-(?<d>\\d{2})`), ({ y, m, d }) => toDate(y, Number(m), Number(d))],
  [form(`(?<d>\\d{1,2})[/.](?<m>\\d{1,2})[- /.]${year}`), ({ y, m, d }) => toDate(y, Number(m), Number(d))],
  [
    form(`(?<d>\\d{1,2})(?::[ae])?\\.? ${month}(?:,? ${year})?`),
    ({ y, m, d }) => toDate(y, monthOf(m), Number(d)),
  ],
  [
    form(`(?:den )?(?:${lexicon.lastDay}) (?:i )?${month}(?: ${year})?`),
    ({ y, m }) => toDate(y, monthOf(m), lastOf(y, monthOf(m))),
  ],
  [form(`(?:${lexicon.firstDay}) (?:i )?${month}(?: ${year})?`), ({ y, m }) => toDate(y, monthOf(m), 1)],
  [form(`${month} ${year}`), ({ y, m }) => toDate(y, monthOf(m))],
  [form(`${year}-(?<m>0[1-9]|1[0-2])`), ({ y, m }) => toDate(y, Number(m))],
];

/** A date without a year keeps the mark that says so. */
function toDate(y: string | undefined, m: number, d?: number): string | undefined {
  if (m < 1 || m > 12) return undefined;
  const head = `${y ?? '-'}-${pad(m)}`;
  if (d === undefined) return head;
  return d >= 1 && d <= lastOf(y, m) ? `${head}-${pad(d)}` : head;
}

const monthOf = (name = ''): number => {
  const short = name.toLowerCase().replace('sept', 'sep').slice(0, 3);
  return monthNames.findIndex((each) => each.startsWith(short)) + 1;
};

/** In a year that is not told February has 28 days: a leap day would be an invention. */
const lastOf = (y: string | undefined, m: number): number =>
  new Date(Date.UTC(Number(y ?? 2001), m, 0)).getUTCDate();

const pad = (value: number): string => String(value).padStart(2, '0');
