import type { Flow } from './flow.ts';
import type { Line } from './line.ts';
import { isNextMarker, listMarker, type Marked } from './list-marker.ts';

/** The marker and text of a line that begins an item. A dash or a number may begin any line: its neighbours decide. */
export function itemLine(flow: Flow, at: number): Marked | undefined {
  const line = flow.lines[at];
  const marked = line && line.rank === undefined ? listMarker(line.text) : undefined;
  if (!marked) return undefined;
  if (/[-\u2013\u2014*]/.test(marked.marker)) return mayBeginItem(flow.lines, at) ? marked : undefined;
  const mayBeClause = looksLikeHeading(marked) || (line?.isApart === true && /^\d+\.$/.test(marked.marker));
  return mayBeClause && !isInSequence(flow, at, marked.marker) ? undefined : marked;
}

function mayBeginItem(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1];
  if (!above || lines[at]?.isApart || /[.:;,!?]$/.test(above.text)) return true;
  return lines.slice(Math.max(0, at - 6), at).some(({ text }) => listMarker(text) !== undefined);
}

const looksLikeHeading = ({ marker, text }: Marked): boolean =>
  /^\d/.test(marker) && text.length <= 75 && !/[.,;:]$/.test(text) && /^\p{Lu}/u.test(text);

/** The next number follows close below, or the one before stands close above. Clauses have room between them. */
const isInSequence = (flow: Flow, at: number, marker: string): boolean =>
  isNear(flow, at, 1, (found) => isNextMarker(marker, found)) ||
  isNear(flow, at, -1, (found) => isNextMarker(found, marker));

function isNear(
  { lines, width }: Flow,
  at: number,
  step: 1 | -1,
  fits: (marker: string) => boolean,
): boolean {
  for (let other = at + step; Math.abs(other - at) <= 4; other += step) {
    const line = lines[other];
    // Room is above the lower of the two.
    const lower = step === 1 ? line : lines[other + 1];
    if (!line || !lower || line.rank !== undefined || lower.isApart) return false;
    const found = listMarker(line.text);
    if (found) return fits(found.marker);
    if (line.end > width * 0.8 && !/^\p{Ll}/u.test(line.text)) return false;
  }
  return false;
}
