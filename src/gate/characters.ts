import type { Cause } from '../domain/problem.ts';
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
  findForbidden(value, { from: 0, to: value.length })[0]?.cause;

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
    // In running text a soft hyphen or a joiner is typography; in a name it hides a difference.
    const isTypography = kind === 'invisible' && (index < names.from || index >= names.to);
    return isTypography || (index === 0 && character === '\uFEFF') ? [] : [fault(character, kind, index)];
  });
}

/** A numeric entity can bring in what the file itself may not hold. */
function findEntities(text: string): TextFault[] {
  if (!text.includes('&#')) return [];
  return [...text.matchAll(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi)].flatMap(
    ({ 1: hex, 2: decimal, index }) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      if (code > 0x10ffff) return [];
      const character = String.fromCodePoint(code);
      const kind = kindOf(character);
      const isForbidden = character.search(suspicious) === 0 && kind !== 'invisible';
      return isForbidden ? [fault(character, kind, index)] : [];
    },
  );
}

/** Words that mix Latin with letters that only look Latin. The signs for micro and ohm are left alone. */
function findLookalikes(text: string): TextFault[] {
  if (!foreign.test(text)) return [];
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
    const at = word.search(foreign);
    if (at < 0 || !/\p{Script=Latin}/u.test(word)) return [];
    return [fault(String.fromCodePoint(word.codePointAt(at) ?? 0), 'lookalike', index + at)];
  });
}

const foreign = /[[\p{Script=Cyrillic}\p{Script=Greek}]--[\u03BC\u03A9]]/v;

const kindOf = (character: string): CharacterKind =>
  kinds.find(([, pattern]) => pattern.test(character))?.[0] ?? 'control';

const fault = (character: string, kind: CharacterKind, offset: number): TextFault => ({
  cause: { code: 'character', codePoint: nameOf(character), kind },
  offset,
});

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
