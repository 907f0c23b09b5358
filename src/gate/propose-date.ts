import { monthNames } from '../text/format-date.ts';

/** The dates that were perhaps meant, in the one form that can be sorted; two where day and month can be told apart by no one. */
export function proposeDates(text: string): string[] {
  const read = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^(den|d\.) /, '');
  for (const [pattern, propose] of readings) {
    const match = pattern.exec(read);
    if (match) return [...new Set(propose(...match.slice(1).map((part) => part ?? '')).filter(isReal))];
  }
  return [];
}

type Propose = (...parts: string[]) => (string | undefined)[];

const word = '([a-z]{3,9})\\.?';
const year = '((?:18|19|20|21)\\d\\d)';

/** The first reading that fits decides. */
const readings: [RegExp, Propose][] = [
  // Year first: other marks, no marks, missing zeros, a time of day.
  [
    new RegExp(`^${year}[-/. ]?(\\d{2})[-/. ]?(\\d{2})(?:[t ].*)?$`),
    (y, m, d) => [isReal(iso(y, m, d)) ? iso(y, m, d) : iso(y, m)],
  ],
  [new RegExp(`^${year}[-/.](\\d{1,2})[-/.](\\d{1,2})$`), (y, m, d) => [iso(y, m, d)]],
  [new RegExp(`^${year}[-/. ](\\d{1,2})$`), (y, m) => [iso(y, m)]],
  // A century too early is the commonest slip of a keyboard.
  [/^0(0\d\d|\d\d)-(\d{2})(?:-(\d{2}))?$/, (y = '', m, d) => [iso(`20${y.slice(-2)}`, m, d || undefined)]],
  // Day and month first.
  [new RegExp(`^(\\d{1,2})[-/. ](\\d{1,2})[-/. ]${year}$`), (a, b, y) => [iso(y, b, a), iso(y, a, b)]],
  [new RegExp(`^(\\d{1,2})[-/.]${year}$`), (m, y) => [iso(y, m)]],
  // Months by name.
  [new RegExp(`^(\\d{1,2})(?::[ae])?\\.? ${word} ${year}$`), (d, m, y) => [iso(y, monthOf(m), d)]],
  [new RegExp(`^${word} ${year}$`), (m, y) => [iso(y, monthOf(m))]],
  [new RegExp(`^${year} ${word}$`), (y, m) => [iso(y, monthOf(m))]],
];

function monthOf(name = ''): string | undefined {
  const index = monthNames.findIndex(
    (month) => month.startsWith(name) || (name === 'sept' && month === 'september'),
  );
  return index < 0 ? undefined : String(index + 1);
}

const iso = (y = '', m: string | undefined, d?: string): string | undefined =>
  m === undefined
    ? undefined
    : [y, m, d]
        .filter((part) => part !== undefined)
        .map(pad)
        .join('-');

const pad = (part: string): string => part.padStart(2, '0');

/** Only dates that exist; `2018-02-30` leaves the month, since no one but the source knows the day. */
function isReal(date: string | undefined): date is string {
  if (date === undefined) return false;
  const [y = 0, m = 0, d = 1] = date.split('-').map(Number);
  const read = new Date(Date.UTC(y, m - 1, d));
  return read.getUTCMonth() === m - 1 && read.getUTCDate() === d;
}
