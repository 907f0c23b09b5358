import { codes, decode } from './decode.ts';

/** A piece of a text with its codes read, and where each of its characters stands in the text. */
export interface DecodedWindow {
  text: string;
  places: number[];
}

/** The pieces of a text where a code hides a digit, a space or a dash. Most texts have none. */
export function decodedWindows(text: string): DecodedWindow[] {
  if (!['%', '&#', '\\u', '\\x'].some((sign) => text.includes(sign))) return [];
  const windows: DecodedWindow[] = [];
  let covered = 0;
  for (const { 0: code, index } of text.matchAll(numeric)) {
    if (index < covered || !hidesPart(decode(code), text[index - 1], text[index + code.length])) continue;
    windows.push(decodeWindow(text, Math.max(0, index - reach), index + 2 * reach));
    covered = index + reach;
  }
  return windows;
}

/** Whether what a code stands for could belong to a number: a digit, or a space or dash beside one. */
const hidesPart = (read: string, before = '', after = ''): boolean =>
  /\d/.test(read) || (/\d/.test(before + after) && /[\s\p{Pd}+\u2212\p{Cf}]/u.test(read));

const reach = 120;
const numeric = /(?:%[0-9a-f]{2})+|&#(?:\d{1,6}|x[0-9a-f]{1,6});|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}/gi;

function decodeWindow(text: string, start: number, end: number): DecodedWindow {
  const piece = text.slice(start, end);
  const places: number[] = [];
  let plain = '';
  let from = 0;
  const add = (read: string, at: number, step: number): void => {
    for (let index = 0; index < read.length; index++) places.push(start + at + index * step);
    plain += read;
  };
  for (const { 0: code, index } of piece.matchAll(codes)) {
    add(piece.slice(from, index), from, 1);
    add(decode(code), index, 0);
    from = index + code.length;
  }
  add(piece.slice(from), from, 1);
  places.push(start + piece.length);
  return { text: plain, places };
}
