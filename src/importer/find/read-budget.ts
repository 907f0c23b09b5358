import { moneyLexicon as lexicon } from '../../text/import-money-lexicon.ts';
import { readAmounts, readBareAmounts, type AmountRead } from './read-amounts.ts';
import type { Passage } from './reading.ts';

/** A line of a budget as it is written. */
export interface BudgetRow {
  label: string;
  value: number;
  isTotal: boolean;
  /** The amount is the sum of these, a year each. */
  years?: number[];
  /** What stands between label and amount, such as how it was worked out. */
  working: string;
  passage: Passage;
}

/** The lines of a budget: rows of tables, items, and running lines that end in an amount. */
export function readBudget(passages: readonly Passage[]): BudgetRow[] {
  const rows: BudgetRow[] = [];
  let pending: Passage | undefined;
  for (const passage of passages) {
    const read = passage.cells && columnsOf(passage) ? fromTable(passage) : fromLine(passage);
    if (read.length === 0) {
      // A label may stand above its amount, or the amount's working between them.
      if (
        passage.kind !== 'heading' &&
        passage.text.length <= 200 &&
        !/[.:;]\s*$/.test(passage.text.replace(/:$/, '')) &&
        readAmounts(passage.text).length < 2
      ) {
        pending =
          pending && continues(passage.text)
            ? { ...pending, text: `${pending.text} ${passage.text}` }
            : passage;
      }
      continue;
    }
    const [first, ...rest] = read;
    if (first && pending && (continues(first.label) || first.label === '')) {
      const text = `${pending.text} ${first.label}`.trim();
      rows.push({ ...first, ...splitWorking(text, first.working) });
    } else if (first) rows.push(first);
    rows.push(...rest);
    pending = undefined;
  }
  return rows.filter(({ label }) => label !== '');
}

const continues = (text: string): boolean => /^[(\d\p{Ll}]/u.test(text);

function fromTable(passage: Passage): BudgetRow[] {
  const { cells = [], head } = passage;
  const scale = scaleOf(passage);
  const sums = cells.map((cell) => soleAmount(cell, scale));
  const label = cells[0] ?? '';
  const years = (head ?? []).flatMap((name, at) =>
    /^(?:19|20)\d\d$/.test(name.trim()) && sums[at] !== undefined ? [sums[at]] : [],
  );
  const totalAt = head?.findIndex((name) => lexicon.totalColumn.test(name)) ?? -1;
  const value =
    (totalAt > 0 ? sums[totalAt] : undefined) ??
    (years.length > 1
      ? years.reduce((a, b) => a + b, 0)
      : sums.findLast((each, at) => at > 0 && each !== undefined));
  if (value === undefined || sums[0] !== undefined || passage.isHead) return [];
  const working = cells
    .slice(1)
    .filter((_, at) => sums[at + 1] === undefined)
    .join(' ')
    .trim();
  const isSummed = totalAt <= 0 && years.length > 1;
  return [
    {
      ...splitWorking(label, working),
      value,
      isTotal: lexicon.total.test(label),
      ...(isSummed && { years }),
      passage,
    },
  ];
}

/** A table whose rows are a label and sums; a row that the reader could not tell apart is read as a line. */
const columnsOf = ({ cells = [] }: Passage): boolean =>
  cells.length > 1 && readBareAmounts(cells[0] ?? '').filter(({ value }) => value >= 1000).length === 0;

function soleAmount(cell: string, scale: number): number | undefined {
  const text = cell.trim();
  const [only, ...more] = readBareAmounts(text, scale);
  const rest = only && text.slice(0, only.index) + text.slice(only.end);
  return only && more.length === 0 && !/[\p{L}\d]/u.test(rest ?? '') ? only.value : undefined;
}

/** `Label 100 000 kr Label 50 000`: each amount ends a line; a lower one within brackets or followed by words is no end. */
function fromLine(passage: Passage): BudgetRow[] {
  const { text } = passage;
  if (passage.kind === 'heading') return [];
  const amounts = readBareAmounts(text, scaleOf(passage)).filter((each) => endsLine(text, each));
  let from = 0;
  return amounts.map((amount): BudgetRow => {
    const label = text.slice(from, amount.index).replace(/^[\s.,;:|)]+|[\s.,;:|\u2013-]+$/gu, '');
    from = amount.end;
    return { ...splitWorking(label, ''), value: amount.value, isTotal: lexicon.total.test(label), passage };
  });
}

function endsLine(text: string, { index, end, value, hasUnit }: AmountRead): boolean {
  const after = text.slice(end);
  if (value < 1000 && !hasUnit) return false;
  if (lastOpen(text, index)) return false;
  // A sentence goes on after its sums; the next line of a budget begins with a capital.
  return (
    /^[\s.;|)]*$/.test(after) ||
    (/^[\s;|]+\p{Lu}/u.test(after) && !/[.!?]\s*\p{Lu}[^.]*$/u.test(text.slice(0, index)))
  );
}

const lastOpen = (text: string, at: number): boolean => text.lastIndexOf('(', at) > text.lastIndexOf(')', at);

/** A bracket after the label tells how the amount was worked out or what it covers; it stays in the label. */
const splitWorking = (label: string, working: string): Pick<BudgetRow, 'label' | 'working'> => ({
  label: label.replace(/[\s:;,]+$/, '').trim(),
  working,
});

const scaleOf = ({ section = '', head = [], cells = [] }: Passage): number =>
  [section, ...head, ...cells].some((text) => lexicon.inThousands.test(text)) ? 1000 : 1;
