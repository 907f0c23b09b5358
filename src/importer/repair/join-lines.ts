import { wordsAfterHangingHyphen } from '../../text/import-read-words.ts';

/** The words of a document that stand whole, to tell a hyphen of the word from one that a line end made. */
export const wordsOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []));

/** Lines that were broken only because the paper ended, as one text. */
export const joinLines = (lines: readonly string[], known: ReadonlySet<string>): string =>
  lines
    .map((line, at) => line.slice(0, lengthKept(line, lines[at + 1], known)) + between(line, lines[at + 1]))
    .join('');

/** All of a line but the hyphen that its end made. */
function lengthKept(line: string, next: string | undefined, known: ReadonlySet<string>): number {
  const [before, after] = partsAt(line, next);
  if (before === undefined || after === undefined || isHanging(after)) return line.length;
  return isOwnHyphen(before, after, known) ? line.length : line.length - 1;
}

function between(line: string, next: string | undefined): string {
  const [before, after] = partsAt(line, next);
  return next === undefined || (before !== undefined && after !== undefined && !isHanging(after)) ? '' : ' ';
}

/** What stands before a hyphen at the end of a line, and what the next line begins with. */
function partsAt(
  line: string,
  next: string | undefined,
): [before: string | undefined, after: string | undefined] {
  return [/([\p{L}\d]+)-$/u.exec(line.slice(-60))?.[1], /^[\p{L}\d.]+/u.exec(next ?? '')?.[0]];
}

const isHanging = (after: string): boolean => wordsAfterHangingHyphen.has(after.toLowerCase());

function isOwnHyphen(before: string, after: string, known: ReadonlySet<string>): boolean {
  const [left, right] = [before.toLowerCase(), after.toLowerCase().replace(/\.$/, '')];
  if (known.has(`${left}-${right}`)) return true;
  if (known.has(left + right)) return false;
  // `IT-guide`, `Covid-19`, `e-tjanster`, `Norra Real-Syd`: short forms, numbers and names keep theirs.
  return /\d|^.$|\p{Lu}$/u.test(before) || /^[\p{Lu}\d]/u.test(after);
}
