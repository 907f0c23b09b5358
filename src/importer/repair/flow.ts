import { openWords } from '../../text/import-read-words.ts';
import type { Line } from './line.ts';

/** The lines of a document in reading order, and how far its text reaches. */
export interface Flow {
  lines: readonly Line[];
  width: number;
}

/** Nearly the longest line is the width, since one may stick out. */
export function flowOf(lines: readonly Line[]): Flow {
  const ends = lines.map(({ end }) => end).sort((a, b) => a - b);
  return { lines, width: ends[Math.floor((ends.length - 1) * 0.95)] ?? 0 };
}

/** The next line's first word had room on this line, so somebody broke it on purpose. */
export function wasBrokenOnPurpose(line: Line, next: Line, width: number): boolean {
  const [word = ''] = next.text.split(' ', 1);
  const perCharacter = (next.end - next.start) / Math.max(1, next.text.length);
  return line.end + (word.length + 1) * perCharacter < width * 0.97;
}

/** `an agreement between`: whatever comes next belongs to it. */
export const isOpenEnded = (text: string): boolean =>
  openWords.has(/(?:^|\s)(\p{Ll}+)$/u.exec(text)?.[1] ?? '');

/** A line with room above and below it: a heading, or a paragraph of one line. */
export const standsAlone = (lines: readonly Line[], at: number): boolean =>
  lines[at]?.isApart === true && lines[at + 1]?.isApart === true;
