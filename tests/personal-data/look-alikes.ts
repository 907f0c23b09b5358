import type { Random } from '../../scripts/bench/random.ts';
import { checkDigit, madeUpNumber } from './made-up-numbers.ts';

type LookAlike = [name: string, write: (random: Random) => string];

/** What is no personal number. Wherever the form allows it, date and check digit are right, so that only the rest can tell. */
export const lookAlikes: LookAlike[] = [
  ['organisation number', (random) => organisationNumber(random)],
  ['organisation number with century', (random) => `16${organisationNumber(random)}`],
  ['organisation number in a row', (random) => organisationNumber(random).replace('-', '')],
  ['VAT number', (random) => `SE${organisationNumber(random).replace('-', '')}01`],
  ['journal number', (random) => `Dnr KS ${random.between(1990, 2026)}/${digits(random, 5)}`],
  ['journal number of the same form', (random) => `Diarienummer: KS ${signed(random)}`],
  ['journal number without a code', (random) => `dnr ${signed(random)}`],
  ['journal number in a field', (random) => `journalNumber: SN ${signed(random)}`],
  ['bankgiro', (random) => `Bankgiro ${digits(random, 4)}-${digits(random, 4)}`],
  ['bankgiro of the same form', (random) => `bg: ${signed(random)}`],
  [
    'plusgiro',
    (random) =>
      `Plusgiro ${digits(random, 2)} ${digits(random, 2)} ${digits(random, 2)}-${digits(random, 1)}`,
  ],
  ['dates', (random) => `${day(random)}\u2013${day(random)}`],
  [
    'dates without hyphens',
    (random) => `${day(random).replaceAll('-', '')}-${day(random).replaceAll('-', '')}`,
  ],
  ['a date and a year', (random) => `${day(random)} ${random.between(1990, 2029)}`],
  ['a date to a year', (random) => `${day(random)}-${random.between(1990, 2029)}`],
  ['years', (random) => `${random.between(1990, 2029)}\u2013${random.between(1990, 2029)}`],
  [
    'an amount',
    (random) => `${random.between(1, 999)} ${digits(random, 3)} ${digits(random, 3)} ${digits(random, 3)} kr`,
  ],
  ['an amount in a row', (random) => `${plain(random)} kronor`],
  ['an amount in a field', (random) => `amount: ${plain(random)}`],
  ['an amount with decimals', (random) => `${plain(random)},50`],
  ['a mobile number', (random) => `070-${digits(random, 3)} ${digits(random, 2)} ${digits(random, 2)}`],
  ['a mobile number in a row', (random) => `Mobil: 07${plain(random).slice(2)}`],
  ['a telephone number in a row', (random) => `telefon ${plain(random)}`],
  [
    'a number from abroad',
    (random) => `+46 70 ${digits(random, 3)} ${digits(random, 2)} ${digits(random, 2)}`,
  ],
  ['a landline number', (random) => `063-${digits(random, 2)} ${digits(random, 2)} ${digits(random, 2)}`],
  ['IBAN', (random) => `SE${digits(random, 22).replace(/(.{4})/g, '$1 ')}`],
  ['IBAN in a row', (random) => `SE${digits(random, 12)}${plain(random)}`],
  [
    'a wrong check digit',
    (random) => signed(random).replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)),
  ],
  [
    'month 13',
    (random) => withCheck(`${digits(random, 2)}13${two(random.between(1, 28))}${digits(random, 3)}`),
  ],
  [
    'day 32 to 60',
    (random) => withCheck(`${digits(random, 2)}05${random.between(32, 60)}${digits(random, 3)}`),
  ],
  ['digest', (random) => `sha256: ${hex(random, 27)}${plain(random)}${hex(random, 27)}`],
  [
    'UUID',
    (random) =>
      `19${plain(random).slice(0, 6)}-${plain(random).slice(6)}-4${hex(random, 3)}-a${hex(random, 3)}-${hex(random, 12)}`,
  ],
  ['decimal', (random) => `0.${plain(random)}`],
  [
    'row of numbers',
    (random) => `${plain(random).slice(0, 6)}\n${plain(random).slice(6)}\n${digits(random, 6)}`,
  ],
  ['list of numbers', (random) => `- ${plain(random).slice(0, 6)}\n- ${plain(random).slice(6)}`],
  ['cells of a table', (random) => `| ${plain(random).slice(0, 6)} | ${plain(random).slice(6)} |`],
  ['cells of a page', (random) => `<td>${plain(random).slice(0, 6)}</td><td>${plain(random).slice(6)}</td>`],
  [
    'coordinates',
    (random) =>
      `M${random.between(1, 999)}.${digits(random, 2)} ${random.between(1, 999)}L${random.between(1, 999)}-${digits(random, 4)}`,
  ],
];

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.between(0, 9)).join('');
const hex = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.pick([...'0123456789abcdef'])).join('');
const two = (value: number): string => String(value).padStart(2, '0');
const withCheck = (nine: string): string => `${nine.slice(0, 6)}-${nine.slice(6)}${checkDigit(nine)}`;
const day = (random: Random): string =>
  `${random.between(1990, 2029)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;

/** Month 20 or more is what makes it an organisation's. */
const organisationNumber = (random: Random): string =>
  withCheck(
    `${random.pick(['2', '5', '7', '8', '9'])}${digits(random, 1)}${random.between(20, 99)}${digits(random, 5)}`,
  );

function signed(random: Random): string {
  const { date, last } = madeUpNumber(random);
  return `${date}-${last}`;
}

const plain = (random: Random): string => signed(random).replace('-', '');
