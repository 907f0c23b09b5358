import type { Cause } from '../domain/problem.ts';
import { codePointOf } from './code-point.ts';
import { findLookalikes, isForeign } from './lookalikes.ts';
import { findMojibake } from './mojibake.ts';
import type { TextFault } from './text-position.ts';

type CharacterKind = Extract<Cause, { code: 'character' }>['kind'];

/** Characters that no reader sees as they are. `names` is where invisible ones could make two names look alike. */
export function findCharacterFaults(text: string, names: { from: number; to: number }): TextFault[] {
  return [
    ...findForbidden(text, names),
    ...findEntities(text),
    ...findLookalikes(text),
    ...findMojibake(text),
  ];
}

/** The same for a text that has been read from an escape, such as `"\u202E"`. */
export const findHiddenCharacter = (value: string): Cause | undefined =>
  [...findForbidden(value, { from: 0, to: value.length }), ...findLookalikes(value)][0]?.cause;

const control = String.raw`\p{Cc}\u2028\u2029\uFFFE\uFFFF\uD800-\uDFFF`;
const bidi = String.raw`\u061C\u202A-\u202E\u2066-\u2069`;
const invisible = String.raw`\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}`;
const suspicious = new RegExp(String.raw`[[${control}${bidi}${invisible}\uFFFD]--[\t\n\r]]`, 'gv');
/** A cheap superset: most texts hold nothing of it. */
const unusual = /[^\t\n\r\x20-\x7E\xA0-\xAC\xAE-\u034E\u0370-\u061B\u2010-\u2027\u202F-\u205F\u2070-\u2FFF]/;
const kinds: [CharacterKind, RegExp][] = [
  ['replacement', /\uFFFD/],
  ['bidi', new RegExp(`[${bidi}]`, 'u')],
  ['invisible', new RegExp(`[${invisible}]`, 'u')],
  ['control', /./su],
];

function findForbidden(text: string, names: { from: number; to: number }): TextFault[] {
  if (!unusual.test(text)) return [];
  return [...text.matchAll(suspicious)].flatMap(({ 0: character, index }) => {
    const kind = kindOf(character);
    const isInName = index >= names.from && index < names.to;
    const isTypography = kind === 'invisible' && !isInName && isTypographic(text, index, character);
    return isTypography || (index === 0 && character === '\uFEFF') ? [] : [fault(character, kind, index)];
  });
}

/**
 * In running text a soft hyphen is typography, and a joiner beside a picture or another alphabet is spelling. In a name
 * they hide a difference, and anywhere else no one can have meant them.
 */
function isTypographic(text: string, index: number, character: string): boolean {
  if (character === '\u00AD') return true;
  const around = text.slice(Math.max(0, index - 2), index + character.length + 2);
  return /[\u200C-\u200F]/.test(character) && joined.test(around);
}

const joined = /[\p{Extended_Pictographic}[\p{L}--[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]]]/v;

/** An entity can bring in what the file itself may not hold. */
function findEntities(text: string): TextFault[] {
  if (!text.includes('&')) return [];
  return [...text.matchAll(entity)].flatMap(({ 0: written, 1: hex, 2: decimal, index }) => {
    if (written.startsWith('&#')) {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      if (code > 0x10ffff || code === 0xad) return [];
      const character = String.fromCodePoint(code);
      if (character.search(suspicious) === 0) return [fault(character, kindOf(character), index)];
      return isForeign(character) ? [fault(character, 'lookalike', index)] : [];
    }
    const cause: Cause = { code: 'character', codePoint: written, kind: 'invisible' };
    return [{ cause, offset: index }];
  });
}

const entity =
  /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));|&(?:ZeroWidthSpace|NoBreak|zwj|zwnj|lrm|rlm|ApplyFunction|af|InvisibleTimes|it|InvisibleComma|ic);/gi;

const kindOf = (character: string): CharacterKind =>
  kinds.find(([, pattern]) => pattern.test(character))?.[0] ?? 'control';

const fault = (character: string, kind: CharacterKind, offset: number): TextFault => ({
  cause: { code: 'character', codePoint: codePointOf(character), kind },
  offset,
});
