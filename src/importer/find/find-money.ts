import { moneyLexicon as lexicon } from '../../text/import-money-lexicon.ts';
import type { Alternative, Json, Proposal } from '../proposal.ts';
import { budgetRows } from './find-budget-lines.ts';
import { propose } from './propose.ts';
import { readAmounts } from './read-amounts.ts';
import type { Finder, Passage, Reading } from './reading.ts';
import { sentencesOf } from './sentences.ts';

type Key = 'total' | 'publicCost' | 'totalValue';

/** The sums that say what it costs as a whole. Only one is taken for each kind; other sums are alternatives. */
export const findMoney: Finder = (reading) => {
  const found = [
    ...fromBudget(reading.passages),
    ...reading.passages.flatMap((passage) => fromSentences(passage, reading)),
  ];
  const has = (key: Key): boolean => found.some((each) => each.path === `money.${key}`);
  const keys: Key[] = has('total') ? ['total', 'totalValue'] : ['publicCost', 'totalValue'];
  return [
    ...keys.flatMap((key) => pick(found.filter((each) => each.path === `money.${key}`))),
    ...vatOf(reading.passages),
  ];
};

/** The total of the budget itself, in one sum. */
const fromBudget = (passages: readonly Passage[]): Proposal[] =>
  budgetTotals(passages).map(({ value, passage, basis, isDerived }) =>
    propose(
      'money.total',
      { amount: value, basis },
      passage,
      passage.text,
      'sure',
      isDerived ? 'derived' : 'stated',
    ),
  );

function budgetTotals(
  passages: readonly Passage[],
): { value: number; passage: Passage; basis: string; isDerived: boolean }[] {
  const rows = budgetRows(passages);
  const [first] = rows;
  if (!first) return [];
  // A total may stand as a sentence of its own, after the lines.
  return rows
    .filter(({ isTotal }) => isTotal)
    .map(({ value, passage, years }) => ({
      value,
      passage,
      basis: basisOf([passage.section ?? '', ...(passage.head ?? [])].join(' ')),
      isDerived: years !== undefined,
    }));
}

function fromSentences(passage: Passage, { parties }: Reading): Proposal[] {
  if (
    passage.kind === 'heading' ||
    (passage.cells && passage.cells.length > 2) ||
    passage.topics[0] === 'bakgrund'
  )
    return [];
  const { text } = passage;
  return sentencesOf(text).flatMap((sentence): Proposal[] => {
    const context = `${passage.section ?? ''} ${passage.cells?.[0] ?? ''}`;
    const key = keyOf(sentence, context);
    if (key === undefined || !(parties.length > 0)) return [];
    return readAmounts(sentence)
      .filter(
        ({ value, index, end }) =>
          value >= 1000 &&
          !lexicon.perUnit.test(sentence.slice(index, end + 30)) &&
          !lexicon.monthly.test(sentence.slice(end, end + 12)),
      )
      .slice(0, 1)
      .map(({ value }): Proposal => {
        const basis = basisOf(sentence);
        const isSaid = basis === 'year' || lexicon.perWholePeriod.test(sentence) || key === 'total';
        return propose(
          `money.${key}`,
          { amount: value, basis },
          passage,
          sentence,
          isSaid ? 'likely' : 'unsure',
        );
      });
  });
}

function keyOf(sentence: string, context: string): Key | undefined {
  if (lexicon.value.test(sentence)) return 'totalValue';
  if (lexicon.totalProse.test(sentence) && !lexicon.publicCost.test(sentence)) return 'total';
  if (
    lexicon.publicGives.test(sentence) ||
    lexicon.publicCost.test(sentence) ||
    lexicon.budgetHeading.test(context)
  )
    return 'publicCost';
  return undefined;
}

const basisOf = (text: string): 'year' | 'period' => (lexicon.yearly.test(text) ? 'year' : 'period');

/** The first is the document's own sum; others that differ make it unsure. */
function pick(found: readonly Proposal[]): Proposal[] {
  const [first, ...others] = found;
  if (!first) return [];
  const differing = others.filter((each) => amountOf(each.value) !== amountOf(first.value));
  const alternatives: Alternative[] = differing
    .slice(0, 4)
    .map(({ value, evidence }) => ({ value, evidence }));
  return [{ ...first, ...(alternatives.length > 0 && { alternatives }) }];
}

const amountOf = (value: Json): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value['amount'] : undefined;

function vatOf(passages: readonly Passage[]): Proposal[] {
  for (const passage of passages) {
    const rule = lexicon.vat.find(([, pattern]) => pattern.test(passage.text));
    if (rule)
      return [
        propose('money.vat', rule[0], passage, rule[1].exec(passage.text)?.[0] ?? passage.text, 'likely'),
      ];
  }
  return [];
}
