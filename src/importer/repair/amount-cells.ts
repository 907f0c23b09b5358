import { moneyLexicon } from '../../text/import-money-lexicon.ts';
import { standsAlone } from './flow.ts';
import type { Cell, Line } from './line.ts';
import { listMarker } from './list-marker.ts';

/**
 * Lines of a budget whose table was lost: each ends in an amount, one after another, with whatever room was left
 * before it. Their amounts are set in a column of their own.
 */
export function amountCells(lines: readonly Line[]): Line[] {
  const width = lines.reduce((most, { end }) => Math.max(most, end), 0);
  const parted = lines.map((line) => partAmount(line, width));
  const repaired = [...lines];
  for (const group of groupsOf(parted, lines)) {
    const rows = group.flatMap((at) => parted[at] ?? []);
    const labels = Math.max(...rows.map(({ label }) => label.end));
    const nearest = Math.min(...rows.map(({ amount }) => amount.end));
    const isRagged = rows.some(
      ({ isParted, amount }) => isParted || amount.start < labels || amount.start > nearest,
    );
    if (!isRagged) continue;
    for (const at of group) {
      const [line, row] = [lines[at], parted[at]];
      if (!line || !row) continue;
      const { rank: _, ...plain } = line;
      repaired[at] = { ...plain, cells: [row.label, { ...row.amount, start: column, end: column + 1 }] };
    }
    moveHeading(repaired, (group[0] ?? 0) - 1);
  }
  return repaired;
}

/** Beyond any line. */
const column = 100_000;

interface Row {
  label: Cell;
  amount: Cell;
  isParted: boolean;
}

/** Prose ends in an amount too, but then mostly at the edge of the paper or after a sentence. */
function partAmount({ text, cells, start, end }: Line, width: number): Row | undefined {
  if (listMarker(text)) return undefined;
  const [label, amount] = cells;
  if (cells.length === 2 && label && amount)
    return onlyAmount.test(amount.text) && /\p{L}/u.test(label.text)
      ? { label, amount, isParted: false }
      : undefined;
  const [, before, figures] = cells.length === 1 ? (endsInAmount.exec(text) ?? []) : [];
  if (before === undefined || figures === undefined) return undefined;
  if (end > width * 0.95 || /[.!?] \p{Lu}/u.test(before) || !/\p{L}/u.test(before)) return undefined;
  return { label: { text: before, start, end }, amount: { text: figures, start: end, end }, isParted: true };
}

const figures = String.raw`\d{1,3}(?: \d{3})+(?:,\d\d|:-)?|\d{5,}(?:,\d\d|:-)?`;
const unit = `(?:${moneyLexicon.unit})`;
const amountPattern = `(?:(?:${figures}|\\d+(?:,\\d+)?) ?${unit}|${figures}|\\d+:-)`;
const onlyAmount = new RegExp(`^(?:${amountPattern}|\\d{3,4}|[-\u2013]|0)$`, 'iu');
const endsInAmount = new RegExp(`^(.*?\\S) (${amountPattern})$`, 'iu');

/** Rows of one budget stand at most three lines apart, with nothing but wrapped labels between. */
function groupsOf(rows: readonly (Row | undefined)[], lines: readonly Line[]): number[][] {
  const groups: number[][] = [];
  rows.forEach((row, at) => {
    if (!row) return;
    const last = groups.at(-1);
    const from = last?.at(-1) ?? 0;
    if (
      last &&
      at - from <= 4 &&
      lines.slice(from + 1, at).every((_, step) => isLabel(lines, from + 1 + step))
    )
      last.push(at);
    else groups.push([at]);
  });
  const isInTable = (at: number): boolean =>
    [at - 1, at + 1].some((near) => (lines[near]?.cells.length ?? 0) > 2);
  return groups.filter((group) => group.length > 1 && !group.some(isInTable));
}

const isLabel = (lines: readonly Line[], at: number): boolean =>
  lines[at]?.cells.length === 1 && lines[at]?.rank === undefined && !standsAlone(lines, at);

/** What heads the amounts goes with them. */
function moveHeading(lines: Line[], at: number): void {
  const line = lines[at];
  const [label, amount] = line?.cells ?? [];
  if (!line || !label || !amount || line.cells.length !== 2) return;
  lines[at] = { ...line, cells: [label, { ...amount, start: column, end: column + 1 }] };
}
