import type { Block } from '../document.ts';
import { amountCells } from './amount-cells.ts';
import { findTable } from './find-table.ts';
import { flowOf, isOpenEnded, wasBrokenOnPurpose, type Flow } from './flow.ts';
import { isCapitals, isHeadingLine } from './heading-line.ts';
import { depthOfNumber, headingNumber } from './heading-number.ts';
import { itemLine } from './item-line.ts';
import { joinLines, wordsOf } from './join-lines.ts';
import type { Line } from './line.ts';

/** Put lines together to the headings, paragraphs, items and tables they were before they were broken. */
export function linesToBlocks(lines: readonly Line[]): Block[] {
  const flow = flowOf(amountCells(lines));
  const known = wordsOf(lines.map(({ text }) => text));
  const join = (texts: readonly string[]): string => joinLines(texts, known);
  const blocks: Block[] = [];
  for (let at = 0; at < flow.lines.length;) {
    const line = flow.lines[at];
    if (!line) break;
    const { block, count } = blockAt(flow, at, line, join);
    blocks.push(line.page === undefined ? block : { page: line.page, ...block });
    at += count;
  }
  return blocks;
}

type Join = (texts: readonly string[]) => string;

function blockAt(flow: Flow, at: number, line: Line, join: Join): { block: Block; count: number } {
  const table = findTable(flow, at, join);
  if (table) return table;
  const isHeading = isHeadingLine(flow, at, at === 0 || endsBlock(flow, at - 1));
  const count = isHeading ? headingLength(flow, at) : textLength(flow, at);
  const texts = flow.lines.slice(at, at + count).map(({ text }) => text);
  if (isHeading) return { block: heading(join(texts), line, at === 0), count };
  const item = itemLine(flow, at);
  if (!item) return { block: { kind: 'paragraph', text: join(texts) }, count };
  const text = join([item.text, ...texts.slice(1)]);
  return { block: { kind: 'item', depth: depthAt(flow, at), isOrdered: item.isOrdered, text }, count };
}

/** A heading set in type may take several lines, all of one kind; without type, as long as it is open. */
function headingLength({ lines, width }: Flow, at: number): number {
  for (let count = 1; ; count += 1) {
    const [above, line] = [lines[at + count - 1], lines[at + count]];
    if (!above || !line || line.isApart || line.rank !== above.rank || line.page !== above.page) return count;
    if (headingNumber(line.text).number !== undefined) return count;
    if (line.rank === undefined && !isOpenEnded(above.text)) return count;
    if (!isOpenEnded(above.text) && /^\p{Lu}/u.test(line.text) && wasBrokenOnPurpose(above, line, width))
      return count;
  }
}

function textLength(flow: Flow, at: number): number {
  let count = 1;
  while (!endsBlock(flow, at + count - 1)) count += 1;
  return count;
}

/** Whether the line after this one begins something new. */
function endsBlock(flow: Flow, at: number): boolean {
  const [line, next] = [flow.lines[at], flow.lines[at + 1]];
  if (!line || !next || next.isApart || line.rank !== next.rank) return true;
  if (next.cells.length > 1 || itemLine(flow, at + 1)) return true;
  const isOpen = isOpenEnded(line.text) || (/^\p{Ll}/u.test(next.text) && !/[.:!?]$/.test(line.text));
  return !isOpen && wasBrokenOnPurpose(line, next, flow.width);
}

/** How far in an item stands, among those right above it. */
function depthAt(flow: Flow, at: number): number {
  const start = flow.lines[at]?.start ?? 0;
  const starts = new Set([start]);
  for (let above = at - 1; above >= 0; above -= 1) {
    const line = flow.lines[above];
    if (!line || line.rank !== undefined) break;
    if (itemLine(flow, above)) starts.add(line.start);
    // The text of an item stands at its marker or further in.
    else if (line.start < Math.min(...starts)) break;
    if (at - above > 60) break;
  }
  return [...starts].filter((other) => start - other > 1.5).length;
}

function heading(text: string, { rank }: Line, isFirst: boolean): Block {
  const { number, text: title } = headingNumber(text);
  const level =
    rank ?? (number === undefined ? (isFirst || isCapitals(text) ? 1 : 2) : depthOfNumber(number) + 1);
  return {
    kind: 'heading',
    level: Math.min(level, 6),
    ...(number === undefined ? {} : { number }),
    text: title,
  };
}
