import type { TextFault } from './text-position.ts';

/** Personal numbers in any common spelling. The number itself is never repeated. */
export function findPersonalNumbers(text: string): TextFault[] {
  if (!likely.test(text)) return [];
  const plain = squeeze(text);
  const offsets = plain === text ? undefined : offsetsOf(text);
  return [...plain.matchAll(candidate)].flatMap((match) => {
    const { index } = match;
    const [, , year = '', month = '', day = '', gap = '', serial = ''] = match;
    if (!isDate(Number(month), Number(day)) || !hasCheckDigit(year + month + day + serial)) return [];
    if (isSomethingElse(plain, index, match[0], gap)) return [];
    const masked = `${year}${month}**-****`;
    return [{ cause: { code: 'personal-number', masked }, offset: offsets?.[index] ?? index }];
  });
}

/** E-mail addresses that are not cleared for publishing. */
export function findEmails(text: string, cleared: ReadonlySet<string>): TextFault[] {
  if (!text.includes('@') && !text.includes('\uFF20')) return [];
  return [...text.matchAll(email)].flatMap(({ 0: address, index }) => {
    const plain = address.normalize('NFKC').toLowerCase();
    if (cleared.has(plain)) return [];
    return [
      { cause: { code: 'email', masked: `${plain[0]}***${plain.slice(plain.indexOf('@'))}` }, offset: index },
    ];
  });
}

const email =
  /(?<!\/\/)(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{0,63}[@\uFF20][\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu;

/** Ten digits close to each other: a cheap sign that the rest is worth its time. */
const likely =
  /[\d\uFF10-\uFF19](?:(?:[^\p{L}\p{N}\n]|&#?\w{1,20};|%2D){0,6}(?:[-+\u2010-\u2015\u2212]\s{0,4}\n\s{0,4})?[\d\uFF10-\uFF19]){9}/u;

/** Six or eight digits of a date, perhaps a gap, and four digits; a line break counts only after a hyphen. */
const candidate =
  /(?<![\d.,])(18|19|20)?(\d{2})-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])((?: ?[-+] ?\n? *| {1,2}|%2D|)(?!-))(\d{4})(?!\d|[.,-]\d)/g;

/** Markup and invisible characters can split a number without a reader noticing; they are set aside first. */
function squeeze(text: string): string {
  return text.replace(splitting, '').replace(variant, (character) => plainOf(character));
}

const splitting = /[*_`~[\]\\\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]|&(?:shy|ZeroWidthSpace|zwnj);/g;
const variant =
  /[\uFF10-\uFF19\u00A0\u2000-\u200A\u202F\u205F\u2010-\u2015\u2212\uFE63\uFF0D\r]|&#45;|&#x2d;/gi;

function plainOf(character: string): string {
  if (/^[\uFF10-\uFF19]$/.test(character)) return character.normalize('NFKC');
  if (character === '\r') return '';
  return /^\s$/.test(character) ? ' ' : '-';
}

/** Where each character of the squeezed text stands in the text itself. Only made for a text that was changed. */
function offsetsOf(text: string): number[] {
  const offsets: number[] = [];
  const both = new RegExp(`${splitting.source}|${variant.source}`, 'gi');
  let from = 0;
  for (const { 0: part, index } of text.matchAll(both)) {
    for (let offset = from; offset < index; offset++) offsets.push(offset);
    if (squeeze(part) !== '') offsets.push(index);
    from = index + part.length;
  }
  for (let offset = from; offset < text.length; offset++) offsets.push(offset);
  return offsets;
}

const longMonths = new Set([1, 3, 5, 7, 8, 10, 12]);

/** Day numbers above 60 belong to coordination numbers. */
function isDate(month: number, dayNumber: number): boolean {
  const day = dayNumber > 60 ? dayNumber - 60 : dayNumber;
  return day <= (month === 2 ? 29 : longMonths.has(month) ? 31 : 30);
}

/** The Luhn check over ten digits. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 10; index++) {
    const value = Number(digits[index]) * (index % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** Journal numbers, telephone numbers, amounts and digests can happen to pass the check; what stands round them tells. */
function isSomethingElse(text: string, index: number, match: string, gap: string): boolean {
  const before = text.slice(Math.max(0, index - 40), index);
  const after = text.slice(index + match.length, index + match.length + 40);
  if (/(?:dnr|diarienr|diarienummer|journalNumber:|bankgiro|bg|plusgiro|pg)[\s.:"']{0,4}$/i.test(before))
    return true;
  if (/[0-9a-f]{20}$/.test(before) || /^[0-9a-f]{20}/.test(after)) return true;
  if (gap.trim() !== '') return false;
  // A date with its own hyphens, then a year.
  if (match.includes('-')) return true;
  return (
    /(?:tel|telefon|mobil|sms|amount:)[\s.:+]{0,3}$/i.test(before) || /^\s?(?:kr\b|kronor|sek\b)/i.test(after)
  );
}
