import { firstWordsOfData, firstWordsOfSubtitle } from '../../text/import-read-words.ts';
import { isOpenEnded, type Flow } from './flow.ts';
import { headingNumber } from './heading-number.ts';
import { itemLine } from './item-line.ts';
import type { Line } from './line.ts';

/** Whether a line is a heading: by its type where that is known, else by number, capitals or standing alone. */
export function isHeadingLine(flow: Flow, at: number, isAfterEnd: boolean): boolean {
  const line = flow.lines[at];
  if (!line || line.isText || line.cells.length > 1 || itemLine(flow, at)) return false;
  const { text } = line;
  if (text.length > 140 || !/\p{L}{2}/u.test(text) || looksLikeData(text)) return false;
  if (line.rank !== undefined) return true;
  const next = flow.lines[at + 1];
  if (!next || !(isAfterEnd || line.isApart) || text.length > 90 || /[.,;:]$/.test(text)) return false;
  if (isLabelled(text) && at > 0) return false;
  if (isOpenEnded(text) && /[.,;:]$/.test(next.text)) return false;
  if (!next.isApart && !isOpenEnded(text) && /^\p{Ll}/u.test(next.text) && !itemLine(flow, at + 1))
    return false;
  if (isCapitals(text) || isSubtitle(flow, at)) return true;
  const endsEarly = line.end < flow.width * 0.85;
  if (headingNumber(text).number !== undefined) return next.isApart || endsEarly;
  return /^[\p{Lu}"\u201D]/u.test(text) && text.length <= 75 && endsEarly && isBeforeText(flow, at);
}

/** `om kvinnojouren Ljuset` right below a title in capitals goes on with what the title says. */
const isSubtitle = ({ lines }: Flow, at: number): boolean => {
  const [above, line, next] = lines.slice(Math.max(0, at - 1), at + 2);
  return (
    at > 0 &&
    at < 3 &&
    isCapitals(above?.text ?? '') &&
    subtitle.test(line?.text ?? '') &&
    next?.isApart === true
  );
};

const subtitle = new RegExp(`^(?:${firstWordsOfSubtitle.join('|')}) `, 'u');

/** At least four capitals, and no small letter. */
export const isCapitals = (text: string): boolean =>
  /(?:\p{Lu}[^\p{L}]*){4}/u.test(text) && !/\p{Ll}/u.test(text);

/** A heading has text below it, a few headings further down at most; the last lines of a letter have none. */
const isBeforeText = (flow: Flow, at: number): boolean =>
  (at < 6 ? [1, 2, 3, 4, 5, 6] : [1, 2, 3]).some((step) => {
    const below = flow.lines[at + step];
    const between = flow.lines.slice(at + 1, at + step);
    if (!below || !between.every(({ text }) => text.length <= 75 && !/[.,;:\d]$/.test(text))) return false;
    return isText(below, flow.width) || itemLine(flow, at + step) !== undefined;
  });

/** Sentences, fields to fill in, tables and times are what headings stand over. */
const isText = ({ text, end, cells }: Line, width: number): boolean =>
  end > width * 0.7 ||
  cells.length > 1 ||
  /[.:]$|_{3}|\.{4}/.test(text) ||
  (/\b(?:19|20)\d\d\b/.test(text) && !looksLikeData(text));

/** Amounts, addresses, numbers and fields to fill in stand alone too, and are no headings. */
export const looksLikeData = (text: string): boolean =>
  /@|\d{6}-?\d{4}|\d kr\b|\d \d{3}\b|_{3,}|\.{4,}|^\d{3} ?\d{2} |https?:|www\./u.test(text);

/** `Datum: 3 mars`, the date of a letter and its first words: without type to say so they head nothing. */
const isLabelled = (text: string): boolean =>
  /\p{L}: \S|\b\d{1,2} \p{Ll}+ \d{4}\b|^\p{L}+!$/u.test(text) || dataWords.test(text);

const dataWords = new RegExp(`^(?:${firstWordsOfData.join('|')})(?![\\p{L}])`, 'iu');
