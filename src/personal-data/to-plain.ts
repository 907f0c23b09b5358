import { codes, decode } from './decode.ts';
import { inlineTag } from './inline-tag.ts';

/** A piece of text as a reader sees it: markup and invisible characters gone, every dash a hyphen, every digit plain. */
export function toPlain(text: string): string {
  return text
    .replace(lineBreak, '\n')
    .replace(invisibleTag, '')
    .replace(otherTag, wall)
    .replace(codes, decode)
    .replace(splitting, '')
    .replace(variant, (character) => plainOf(character))
    .replace(/\n *(?:> ?)*/g, '\n');
}

/** Stands where two pieces do not belong together, such as two cells of a table. */
const wall = '\u0001';
const lineBreak = /<br\s*\/?>/gi;
const invisibleTag = new RegExp(inlineTag, 'gi');
const otherTag = /<[a-z/][^<>]*>/gi;

const splitting =
  /\]\([^()\s\d]{0,200}\)|[*_`~[\]\\\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const variant =
  /[\uFF10-\uFF19\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0B\uFF0D\t\r]/g;

function plainOf(character: string): string {
  if (character === '\r') return '';
  if (/[\uFF10-\uFF19\uFF0B]/.test(character)) return character.normalize('NFKC');
  return /\s/.test(character) ? ' ' : '-';
}
