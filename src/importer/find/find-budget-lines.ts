import type { Term } from '../../domain/vocabulary.ts';
import { moneyLexicon as lexicon } from '../../text/import-money-lexicon.ts';
import type { Json, Proposal } from '../proposal.ts';
import { readCalculation } from './read-calculation.ts';
import { readBudget, type BudgetRow } from './read-budget.ts';
import { clip, propose } from './propose.ts';
import type { Finder, Passage } from './reading.ts';

/** The budget line by line. A category is proposed only where a word of the vocabulary stands in the label. */
export const findBudgetLines: Finder = ({ passages, context }) =>
  budgetRows(passages)
    .filter(({ isTotal }) => !isTotal)
    .map((row, index) => toProposal(row, index, context.vocabularies['budget-categories']));

/** What is read as a budget: the section that bears the name, or the first table of sums. */
export function budgetRows(passages: readonly Passage[]): BudgetRow[] {
  const named = sectionRows(passages, ({ topics }) => topics[0] === 'budget');
  if (named.length > 0) return named;
  const paid = sectionRows(
    passages,
    (passage) => passage.topics[0] === 'finansiering' && passage.kind !== 'paragraph',
  );
  return paid.length > 1 ? paid : [];
}

function sectionRows(passages: readonly Passage[], isIn: (passage: Passage) => boolean): BudgetRow[] {
  const rows = readBudget(passages.filter((passage) => isIn(passage) && !isFinancing(passage)));
  // One sum alone in a sentence is no budget.
  return rows.filter(({ isTotal }) => !isTotal).length > 1 || rows.some(({ passage }) => passage.cells)
    ? rows
    : [];
}

const isFinancing = ({ head, cells, topics }: Passage): boolean =>
  topics[0] === 'finansiering' && lexicon.financierColumn.test((head ?? cells)?.[0] ?? '');

function toProposal(
  { label, value, working, years, passage }: BudgetRow,
  index: number,
  categories: readonly Term[],
): Proposal {
  const category = categoryOf(label, categories);
  const calculation = readCalculation(`${label} ${working}`, value);
  const line: Json = {
    label: clip(label, 300),
    amount: value,
    ...(category !== undefined && { category }),
    ...(calculation !== undefined && { calculation }),
  };
  return propose(
    `money.lines.${index}`,
    line,
    passage,
    passage.text,
    category === undefined ? 'unsure' : 'likely',
    years ? 'derived' : 'stated',
  );
}

/** The category whose word stands in the label; the longest word decides. */
function categoryOf(label: string, categories: readonly Term[]): string | undefined {
  const words = label.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return categories
    .flatMap(({ id, label: name, alternatives = [] }) =>
      [name.replace(/ \(.*$/, ''), ...alternatives].map((each) => ({ id, word: each.toLowerCase() })),
    )
    .sort((a, b) => b.word.length - a.word.length)
    .find(({ word }) =>
      words.some(
        (each) => each === word || (word.length > 3 && (each.startsWith(word) || each.endsWith(word))),
      ),
    )?.id;
}
