import type { Archive } from '../../domain/archive.ts';
import { costsAndValues, type CostAndValue } from '../../domain/cost-and-value.ts';
import { formatKronor, formatShare } from '../../text/format-money.ts';
import { compareWords } from '../../text/list-words.ts';
import { moneyPage as words } from '../../text/money-page.ts';
import { linkAgreement } from '../agreement/links.ts';
import { longTable, type LongTable } from '../overview/long-table.ts';

/** The public cost as a part of the whole value: every answer, and the documents' own guideline in words. */
export function valueTable({ agreements }: Archive): { table: LongTable; sentences: string[] } | undefined {
  const found = costsAndValues(agreements);
  if (found.length === 0) return undefined;
  const { columns, slugs, value } = words;
  const table = longTable({
    id: slugs.value,
    caption: value.caption,
    columns: [
      { name: columns.agreement },
      { name: columns.cost, isFigure: true },
      { name: columns.value, isFigure: true },
      { name: columns.costOfValue, isFigure: true },
      { name: columns.note },
    ],
    items: found.sort((a, b) => compareWords(a.agreement.data.title, b.agreement.data.title)),
    cells: ({ agreement, cost, value: whole, basis }) => [
      linkAgreement(agreement),
      formatKronor(cost),
      formatKronor(whole),
      formatShare(cost / whole),
      value.bases[basis],
    ],
  });
  return { table, sentences: [rangeOf(found), ...guidelineOf(found)] };
}

/** So few answers are only themselves. */
const few = 20;

function rangeOf(found: readonly CostAndValue[]): string {
  const shares = found.map(({ cost, value }) => cost / value);
  const range = words.value.range(Math.min(...shares), Math.max(...shares), found.length);
  return found.length < few ? `${range} ${words.value.few}` : range;
}

function guidelineOf(found: readonly CostAndValue[]): string[] {
  const guidelines = found.flatMap(({ agreement }) => agreement.data.money?.guideline ?? []);
  if (guidelines.length === 0) return [];
  const shares = [...new Set(guidelines.map(({ publicShare }) => publicShare))].sort();
  return [
    words.value.guideline(
      shares,
      guidelines.some(({ approximate }) => approximate),
    ),
  ];
}
