import { resolveWhen } from '../../domain/resolve-when.ts';
import type { BudgetLine, Contribution, Payment, UnitPrice } from '../../domain/money-block.ts';
import { calculationText } from '../../text/calculation-text.ts';
import { choices } from '../../text/choices.ts';
import { wordsOf } from '../../text/words-of-when.ts';
import {
  amountColumns,
  currencyColumns,
  evidenceColumns,
  figureBasis,
  kronorOf,
  stateColumn,
  withAmounts,
  type WithAmount,
} from './money-columns.ts';
import { itemsOf, numberedColumns, timeColumns, yesNo, yesOrNo, type RowItem } from './shared-columns.ts';
import { choice, defineTable, required, text, typed } from './table.ts';

type LineItem = WithAmount<RowItem<BudgetLine>>;

/** One row for each line of a budget. */
export const budgetLinesTable = defineTable<LineItem>(
  'budgetLines',
  ['id', 'number'],
  [
    ...numberedColumns<LineItem>(),
    required('label', ({ value }) => value.label),
    required('category', ({ value }) => value.category.id),
    text('categoryName', ({ value }, { budgetCategories }) => budgetCategories.get(value.category.id)?.label),
    choice('deduction', yesNo, ({ value }) => yesOrNo(value.deduction ?? false)),
    ...amountColumns<LineItem>(),
    text('calculation', ({ value }) => value.calculation && calculationText(value.calculation)),
    text('payees', ({ value }) => value.payees?.map(({ id }) => id).join(' ')),
    text('note', ({ value }) => value.note),
  ],
  (node) =>
    withAmounts(itemsOf(node, node.data.money?.lines), ({ value, index }) => ({
      amount: value.amount,
      basis: figureBasis(node, 'total'),
      path: `money.lines.${index}`,
      isDeduction: value.deduction ?? false,
    })),
);

type ContributionItem = WithAmount<RowItem<Contribution>>;

/** One row for each contribution, also those nobody has priced. */
export const financingTable = defineTable<ContributionItem>(
  'financing',
  ['id', 'number'],
  [
    ...numberedColumns<ContributionItem>(),
    required('payer', ({ value }) => value.payer.organisation.id),
    text(
      'payerName',
      ({ value }, { organisationById }) => organisationById.get(value.payer.organisation.id)?.data.name,
    ),
    text('payerUnit', ({ value: { payer } }, { organisationById }) => {
      const units = organisationById.get(payer.organisation.id)?.units;
      return units?.find(({ id }) => id === payer.unit)?.unit.name;
    }),
    choice('contributionKind', choices.contributionKind, ({ value }) => choices.contributionKind[value.kind]),
    text('label', ({ value }) => value.label),
    ...amountColumns<ContributionItem>(),
    typed('share', 'number', ({ value }) => value.share),
    choice('shareOf', choices.figureKind, ({ value }) => value.of && choices.figureKind[value.of]),
    text('wording', ({ value }) => value.wording),
    text('note', ({ value }) => value.note),
  ],
  (node) =>
    withAmounts(itemsOf(node, node.data.money?.financing), ({ value, index }) => ({
      amount: value.amount,
      basis: figureBasis(node, value.of),
      path: `money.financing.${index}`,
    })),
);

type PaymentItem = WithAmount<RowItem<Payment>>;

/** One row for each payment: a part of the sum, and never added to it. */
export const paymentsTable = defineTable<PaymentItem>(
  'payments',
  ['id', 'number'],
  [
    ...numberedColumns<PaymentItem>(),
    ...timeColumns<PaymentItem>(['date', 'dateFirst', 'dateLast', 'dateBasis'], ({ node, value: { due } }) =>
      due === undefined ? undefined : resolveWhen(due, node.span),
    ),
    text('wording', ({ value }) => value.due && wordsOf(value.due)),
    text('payees', ({ value }) => value.recipient?.id),
    typed('amount', 'amount', ({ value }) => kronorOf(value.amount)),
    stateColumn('amountState', ({ value }) => value.amount),
    typed('share', 'number', ({ value }) => value.share),
    ...currencyColumns<PaymentItem>(),
    ...evidenceColumns<PaymentItem>(),
    choice('onRequisition', yesNo, ({ value }) => yesOrNo(value.onRequisition ?? false)),
    text('condition', ({ value }) => value.condition),
  ],
  (node) =>
    withAmounts(itemsOf(node, node.data.money?.payments), ({ value, index }) => ({
      amount: value.amount,
      basis: undefined,
      path: `money.payments.${index}`,
    })),
);

type PriceItem = WithAmount<RowItem<UnitPrice>>;

/** One row for each price that a source itself states. */
export const unitPricesTable = defineTable<PriceItem>(
  'unitPrices',
  ['id', 'number'],
  [
    ...numberedColumns<PriceItem>(),
    typed('amount', 'amount', ({ value }) => kronorOf(value.amount)),
    stateColumn('amountState', ({ value }) => value.amount),
    required('per', ({ value }) => value.per),
    text('targetGroup', ({ value }) => value.targetGroup?.id),
    ...currencyColumns<PriceItem>(),
    ...evidenceColumns<PriceItem>(),
    text('note', ({ value }) => value.note),
  ],
  (node) =>
    withAmounts(itemsOf(node, node.data.money?.unitPrices), ({ value, index }) => ({
      amount: value.amount,
      basis: undefined,
      path: `money.unitPrices.${index}`,
    })),
);
