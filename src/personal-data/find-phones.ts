import { personalDataLexicon as lexicon } from '../text/personal-data-lexicon.ts';
import type { Contact } from './contact.ts';

/** Swedish telephone numbers, mobile and landline, as they are usually written. */
export function findPhones(text: string): Contact[] {
  if (!likely.test(text)) return [];
  return [...text.matchAll(phone)].flatMap(({ 0: written, 1: prefix = '', index }): Contact[] => {
    const national = `0${written.slice(prefix.length).replace(/\(0\)/, '').replace(/\D/g, '')}`;
    const isAbroad = prefix !== '0';
    if (!isNumber(national) || (!isAbroad && !isGrouped(written, national))) return [];
    if (other.test(text.slice(Math.max(0, index - 24), index))) return [];
    return [
      { kind: 'phone', value: national, masked: `${national.slice(0, 3)}-\u2022\u2022\u2022`, offset: index },
    ];
  });
}

const space = '[ \\u00A0\\u2007\\u2009\\u202F]';
const dash = '[-\\u2010-\\u2013/]';
const gap = `(?:${space}?${dash}${space}?|${space}{1,2})`;
/** A country code or a nought, and then groups of two to four figures; the first group may stand by itself. */
const phone = new RegExp(
  `(?<![\\p{L}\\d.,:/#=_-])((?:\\+|00)${space}?46|0)(?=[1-9(]|${gap})(?:${gap}?\\(0\\))?${gap}?[1-9]\\d{0,9}(?:${gap}\\d{2,8}){0,5}(?![\\p{L}\\d]|[.,]\\d)`,
  'gu',
);
const likely = /(?:\+|00)\s?46|0\d/;

/** Mobile numbers have ten figures; an area code and a subscriber make eight to ten. */
const isNumber = (national: string): boolean =>
  /^07[02369]\d{7}$/.test(national) ||
  /^08\d{6,8}$/.test(national) ||
  (/^0(?:1[0-9]|[2-69]\d)\d{5,8}$/.test(national) && national.length <= 10);

/** Without a gap after its prefix only a mobile number is one: other figures in a row may be anything. */
const isGrouped = (written: string, national: string): boolean => {
  const area = /^0\d*/.exec(written)?.[0] ?? '';
  if (area.length === national.length) return /^07/.test(national);
  return national.startsWith('08')
    ? area === '08'
    : /^07/.test(national)
      ? area.length <= 4
      : area.length === 3 || area.length === 4;
};

const other = new RegExp(
  String.raw`(?<!\p{L})(?:${[...lexicon.otherNumber].join('|')}|kl)[^\p{L}\d]{0,6}(?:\p{L}{1,8}[ /:-]{0,2})?$`,
  'iu',
);
