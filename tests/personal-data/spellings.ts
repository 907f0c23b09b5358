import type { MadeUpNumber } from './made-up-numbers.ts';

type Spelling = [name: string, spell: (number: MadeUpNumber) => string];

const fullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
const each = (text: string, between: string): string => [...text].join(between);

/** The thirteen ways of writing that must always be found. */
export const spellings: Spelling[] = [
  ['with a hyphen', ({ date, last }) => `${date}-${last}`],
  ['with century and hyphen', ({ century, date, last }) => `${century}${date}-${last}`],
  ['ten digits', ({ date, last }) => date + last],
  ['twelve digits', ({ century, date, last }) => century + date + last],
  ['with a plus', ({ date, last }) => `${date}+${last}`],
  ['with spaces', ({ date, last }) => `${date} - ${last}`],
  ['with a no-break space', ({ date, last }) => `${date}\u00A0${last}`],
  ['with a dash', ({ century, date, last }) => `${century}${date}\u2013${last}`],
  ['with zero-width characters', ({ date, last }) => each(`${date}-${last}`, '\u200B')],
  ['in full-width digits', ({ date, last }) => fullWidth(`${date}-${last}`)],
  ['split by markup', ({ date, last }) => `**${date.slice(0, 4)}**${date.slice(4)}-*${last}*`],
  ['over a line break', ({ date, last }) => `${date}-\n${last}`],
  ['in an address', ({ century, date, last }) => `https://x.example/?pnr=${century}${date}%2D${last}`],
];

/** More that a reader, or a program that reads, would still understand. */
export const moreSpellings: Spelling[] = [
  ['with a space only', ({ date, last }) => `${date} ${last}`],
  ['with a tab', ({ date, last }) => `${date}\t${last}`],
  ['with a minus sign', ({ date, last }) => `${date}\u2212${last}`],
  ['with a no-break hyphen', ({ date, last }) => `${date}\u2011${last}`],
  ['with a soft hyphen', ({ date, last }) => `${date.slice(0, 4)}\u00AD${date.slice(4)}-${last}`],
  ['as a date', ({ century, date, last }) => `${century}${date.replace(/(..)(..)(..)/, '$1-$2-$3')}-${last}`],
  [
    'with points',
    ({ century, date, last }) => `${century}${date.replace(/(..)(..)(..)/, '$1.$2.$3')}-${last}`,
  ],
  ['in pairs', ({ date, last }) => `${each3(date)}-${last.slice(0, 2)} ${last.slice(2)}`],
  ['digit by digit', ({ date, last }) => `${each(date, ' ')} - ${each(last, ' ')}`],
  ['a line break before the hyphen', ({ date, last }) => `${date}\n-${last}`],
  ['a line break for the hyphen', ({ date, last }) => `${date}\n${last}`],
  ['a line break in the date', ({ century, date, last }) => `${century}\n${date}-${last}`],
  ['in a quotation', ({ date, last }) => `${date}-\n> ${last}`],
  ['split by tags', ({ date, last }) => `<b>${date}</b>-<span class="n1">${last}</span>`],
  ['split by a link', ({ date, last }) => `[${date}](https://x.example)-${last}`],
  ['with an entity', ({ date, last }) => `${date}&#45;${last}`],
  ['with a named entity', ({ date, last }) => `${date}&ndash;${last}`],
  [
    'all in entities',
    ({ date, last }) => [...(date + last)].map((digit) => `&#${digit.charCodeAt(0)};`).join(''),
  ],
  ['all in percent codes', ({ date, last }) => [...(date + last)].map((digit) => `%3${digit}`).join('')],
  ['with an escape', ({ date, last }) => `"${date}\\u2011${last}"`],
  ['in the words for a picture', ({ date, last }) => `![${date}-${last}](karta.png)`],
  ['in an attribute', ({ date, last }) => `<img alt="${date}-${last}">`],
  ['in the name of a file', ({ date, last }) => `scan_${date}-${last}-1.pdf`],
  ['in a YAML comment', ({ date, last }) => `# ${date}-${last}`],
  ['in a row of values', ({ century, date, last }) => `5,${century}${date}-${last},7`],
  ['in a JSON text', ({ century, date, last }) => `{"a":"${century}${date}${last}"}`],
  ['glued to its word', ({ date, last }) => `Personnummer${date}${last}`],
  ['in a VAT number', ({ date, last }) => `SE${date}${last}01`],
  [
    'after its word',
    ({ century, date, last }) => `personnr: ${century}${date.replace(/(..)(..)(..)/, '$1-$2-$3')} ${last}`,
  ],
];

const each3 = (date: string): string => date.replace(/(..)(..)(..)/, '$1 $2 $3');
