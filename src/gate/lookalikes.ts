import { codePointOf } from './code-point.ts';
import type { TextFault } from './text-position.ts';

/** Words in which a letter only looks Latin. The signs for micro and ohm are left alone. */
export function findLookalikes(text: string): TextFault[] {
  if (!foreign.test(text)) return [];
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
    const at = word.search(foreign);
    if (at < 0) return [];
    const isFalse =
      styled.test(word) || /\p{Script=Latin}/u.test(word) || isDisguised(word, lineAround(text, index));
    if (!isFalse) return [];
    const codePoint = codePointOf(String.fromCodePoint(word.codePointAt(at) ?? 0));
    return [{ cause: { code: 'character', codePoint, kind: 'lookalike' }, offset: index + at }];
  });
}

/** Whether a character is a letter that may only look Latin. */
export const isForeign = (character: string): boolean => foreign.test(character);

/** Letters of another alphabet, and Latin ones in a style of their own, such as full width. */
const foreign =
  /[[[\p{L}--[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]]\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7CB}]--[\u03BC\u03A9]]/v;
const styled = /[\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7CB}]/u;

/** Cyrillic and Greek letters that look like Latin ones in every typeface. */
const twins = String.raw`\u0405\u0406\u0408\u0410\u0412\u0415\u041A\u041C-\u041E\u0420-\u0423\u0425\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04BB\u0501\u051B\u051D\u0391\u0392\u0395-\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BD\u03BF\u03C1`;
const disguise = new RegExp(`^[${twins}]+$`, 'u');
const openly = new RegExp(String.raw`[[\p{Script=Cyrillic}\p{Script=Greek}]--[${twins}\u03BC\u03A9]]`, 'v');

/** A word of nothing but look-alikes, in a line where nothing else is of its alphabet. */
const isDisguised = (word: string, line: string): boolean => disguise.test(word) && !openly.test(line);

/** As much of the line as tells what it is written in. */
function lineAround(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 200), index);
  return (
    before.slice(before.lastIndexOf('\n') + 1) + (text.slice(index, index + 200).split('\n', 1)[0] ?? '')
  );
}
