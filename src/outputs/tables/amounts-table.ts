import type { AgreementNode } from '../../domain/archive.ts';
import type { FigureKind } from '../../domain/money-block.ts';
import { choices } from '../../text/choices.ts';
import { columnChoices } from '../../text/columns.ts';
import {
  amountColumns,
  figureBasis,
  withAmounts,
  type AmountFacts,
  type WithAmount,
} from './money-columns.ts';
import { itemsOf, numberedColumns, type RowItem } from './shared-columns.ts';
import { choice, defineTable, text } from './table.ts';

interface AmountRow extends AmountFacts {
  what: string;
  label?: string | undefined;
  organisation?: string | undefined;
}

type Item = WithAmount<RowItem<AmountRow>>;

const kinds: readonly FigureKind[] = ['total', 'publicCost', 'totalValue'];
const words = { ...choices.figureKind, ...columnChoices.amountWhat };

/** Every amount of one agreement, each with what it is, covers and rests on. */
export const amountsTable = defineTable<Item>(
  'amounts',
  ['id', 'number'],
  [
    ...numberedColumns<Item>(),
    choice('amountWhat', words, ({ value }) => value.what),
    text('label', ({ value }) => value.label),
    text('organisation', ({ value }) => value.organisation),
    ...amountColumns<Item>(),
  ],
  (node) => withAmounts(itemsOf(node, amountsOf(node)), ({ value }) => value),
);

function amountsOf(node: AgreementNode): AmountRow[] {
  const { money, others = [] } = node.data;
  const figures = kinds.flatMap((kind) => {
    const figure = money?.[kind];
    return figure
      ? [
          {
            what: words[kind],
            organisation: figure.payer?.organisation.id,
            amount: figure.amount,
            basis: figure.basis,
            path: `money.${kind}`,
          },
        ]
      : [];
  });
  return [
    ...figures,
    ...(money?.lines ?? []).map(({ label, amount, deduction }, index) => ({
      what: words.line,
      label,
      amount,
      basis: figureBasis(node, 'total'),
      path: `money.lines.${index}`,
      isDeduction: deduction ?? false,
    })),
    ...(money?.financing ?? []).map(({ label, kind, payer, amount, of }, index) => ({
      what: words.financing,
      label: label ?? choices.contributionKind[kind],
      organisation: payer.organisation.id,
      amount,
      basis: figureBasis(node, of),
      path: `money.financing.${index}`,
    })),
    ...(money?.payments ?? []).map(({ amount, recipient, condition }, index) => ({
      what: words.payment,
      label: condition,
      organisation: recipient?.id,
      amount,
      basis: undefined,
      path: `money.payments.${index}`,
    })),
    ...(money?.unitPrices ?? []).map(({ amount, per }, index) => ({
      what: words.unitPrice,
      label: per,
      amount,
      basis: undefined,
      path: `money.unitPrices.${index}`,
    })),
    ...others.flatMap(({ organisation, amount }, index) =>
      amount
        ? [
            {
              what: words.other,
              organisation: organisation.id,
              amount,
              basis: undefined,
              path: `others.${index}.amount`,
            },
          ]
        : [],
    ),
  ];
}
