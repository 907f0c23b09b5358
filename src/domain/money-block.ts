import * as z from 'zod';
import { amount } from './amount.ts';
import { reference } from './reference.ts';
import { slug } from './slug.ts';
import { when } from './when.ts';
import { line, prose } from './wording.ts';

/** What a sum covers. A sum for the whole period and a sum per year are never added. */
export const moneyBases = ['period', 'year'] as const;

const share = z.number().positive().max(1);

const payer = z.strictObject({ organisation: reference('organisations'), unit: slug.optional() });

/** A sum with what it covers; which kind of sum it is follows from the key it stands under. */
export const figure = z.strictObject({
  amount,
  basis: z.enum(moneyBases),
  year: z.int().min(1900).max(2200).optional(),
  payer: payer.optional(),
  wording: line.optional(),
  note: prose.optional(),
});

/** How a line was worked out: factors that multiply, a rate per time, or a quantity behind the amount. */
export const calculation = z.union([
  z.strictObject({ factors: z.array(z.strictObject({ value: z.number().positive(), unit: line })).min(2) }),
  z.strictObject({ rate: amount, per: z.enum(['month', 'year']), wording: line.optional() }),
  z.strictObject({ quantity: z.number().positive(), unit: line, atMost: z.boolean().optional() }),
]);

export const budgetLine = z.strictObject({
  label: line,
  amount,
  category: reference('budget-categories'),
  deduction: z.literal(true).optional(),
  calculation: calculation.optional(),
  payees: z.array(reference('organisations')).min(1).optional(),
  note: prose.optional(),
});

/** Who contributes what. Work and rooms count even where nobody has put a price on them. */
export const contribution = z.strictObject({
  payer,
  kind: z.enum(['cash', 'inKind', 'time', 'premises']),
  amount,
  share: share.optional(),
  of: z.enum(['total', 'publicCost', 'totalValue']).optional(),
  label: line.optional(),
  wording: line.optional(),
  note: prose.optional(),
});

export const payment = z.strictObject({
  due: when.optional(),
  amount: amount.optional(),
  share: share.optional(),
  recipient: reference('organisations').optional(),
  onRequisition: z.boolean().optional(),
  condition: prose.optional(),
});

/** A price per person or unit that the document itself states, kept apart from what we derive. */
export const unitPrice = z.strictObject({
  amount,
  per: line,
  targetGroup: reference('target-groups').optional(),
  note: prose.optional(),
});

export const unusedFundsRules = ['repay', 'reuse', 'repayOrReuse'] as const;
export const repaymentCauses = ['termination', 'leaving', 'misuse'] as const;

/** Everything about money. Currency and VAT are stated or said not to be. */
export const moneyBlock = z.strictObject({
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  vat: z.enum(['included', 'excluded', 'notStated']).optional(),
  total: figure.optional(),
  publicCost: figure.optional(),
  totalValue: figure.optional(),
  guideline: z
    .strictObject({ publicShare: share, approximate: z.boolean(), wording: line.optional() })
    .optional(),
  lines: z.array(budgetLine).min(1).max(500).optional(),
  linesMissing: prose.optional(),
  financing: z.array(contribution).min(1).optional(),
  payments: z.array(payment).min(1).optional(),
  unitPrices: z.array(unitPrice).min(1).optional(),
  unusedFunds: z.strictObject({ rule: z.enum(unusedFundsRules), text: prose }).optional(),
  repayment: z.strictObject({ causes: z.array(z.enum(repaymentCauses)).min(1), text: prose }).optional(),
});

export type MoneyBasis = (typeof moneyBases)[number];
export type Figure = z.output<typeof figure>;
export type FigureKind = 'total' | 'publicCost' | 'totalValue';
export type Calculation = z.output<typeof calculation>;
export type BudgetLine = z.output<typeof budgetLine>;
export type Contribution = z.output<typeof contribution>;
export type Payment = z.output<typeof payment>;
export type UnitPrice = z.output<typeof unitPrice>;
export type MoneyBlock = z.output<typeof moneyBlock>;
