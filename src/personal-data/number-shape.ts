/** A personal number as it is written. */
export interface NumberShape {
  /** As it stands, with what separates its parts. */
  written: string;
  /** The six digits of its date. */
  date: string;
  /** A hyphen or a plus stands before the last four. */
  isSigned: boolean;
  /** What stands between the year, the month and the day. */
  mark: string;
  /** Only a line break stands before the last four. */
  isBroken: boolean;
}

/** How the end of a plain text is written as a personal number, or nothing when it is not. */
export function readNumberShape(plain: string): NumberShape | undefined {
  for (const shape of shapes) {
    const match = shape.exec(plain);
    if (!match?.groups) continue;
    const { date = '', gap = '', mark = '' } = match.groups;
    return {
      written: match[0],
      date: date.replace(/\D/g, ''),
      isSigned: /[-+]/.test(gap),
      mark: mark.replace('\n', ' '),
      isBroken: gap.trim() === '' && gap.includes('\n'),
    };
  }
  return undefined;
}

const start = String.raw`(?<!\d)`;
const century = '(?:18|19|20)';
const two = String.raw`\d\d`;
/** A sign with what may stand round it. A hyphen at the beginning of a line with a space after it makes a list. */
const signed = String.raw` {0,2}[-+] ?\n? ?| ?\n[-+]`;
const shapes = [
  // 19900101-1234, 900101 1234, 9001011234
  `${start}${century}?(?<date>${two}${two}${two})(?<gap>${signed}| {0,2}| ?\\n)${two}${two}$`,
  // 1990-01-01-1234, 90 01 01 1234, 1990/01/01-1234
  `${start}${century}?(?<date>${two}(?<mark>[-./ ])${two}\\k<mark>${two})(?<gap>${signed}| {0,2}| ?\\n)${two}${two}$`,
  // 19 900101 - 1234, 1990 0101-12 34, over lines too
  `${start}(?:${century}[ \\n]?)?(?<date>${two}[ \\n]?${two}[ \\n]?${two})(?<gap>${signed})${two}[ \\n]?${two}$`,
  // 1 9 9 0 0 1 0 1 - 1 2 3 4
  `${start}(?:[12] [089] )?(?<date>\\d(?: \\d){5})(?<gap> ?[-+] ?)\\d(?: \\d){3}$`,
].map((source) => new RegExp(source));
