import { wordsAfterHangingHyphen } from '../../text/import-read-words.ts';

/** The words of a document that stand whole, to tell a hyphen of the word from one that a line end made. */
export const wordsOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []));

/** Lines that were broken only because the paper ended, as one text. */
export const joinLines = (lines: readonly string[], known: ReadonlySet<string>): string =>
  lines.reduce((text, line) => (text === '' ? line : joinTwo(text, line, known)), '');

function joinTwo(text: string, line: string, known: ReadonlySet<string>): string {
  const [, before] = /([\p{L}\d]+)-$/u.exec(text) ?? [];
  const [after] = /^[\p{L}\d.]+/u.exec(line) ?? [];
  if (before === undefined || after === undefined) return `${text} ${line}`;
  if (wordsAfterHangingHyphen.has(after.toLowerCase())) return `${text} ${line}`;
  return isOwnHyphen(before, after, known) ? text + line : text.slice(0, -1) + line;
}

function isOwnHyphen(before: string, after: string, known: ReadonlySet<string>): boolean {
  const [left, right] = [before.toLowerCase(), after.toLowerCase().replace(/\.$/, '')];
  if (known.has(`${left}-${right}`)) return true;
  if (known.has(left + right)) return false;
  // `IT-guide`, `Covid-19`, `e-tjanster`, `Norra Real-Syd`: short forms, numbers and names keep theirs.
  return /\d|^.$|\p{Lu}$/u.test(before) || /^[\p{Lu}\d]/u.test(after);
}
