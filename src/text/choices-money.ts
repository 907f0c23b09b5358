import type { WrittenAgreement } from '../domain/agreement.ts';
import type { AmountState } from '../domain/amount.ts';
import type { ChoiceTexts } from '../domain/field-path.ts';
import type { FigureKind, MoneyBasis } from '../domain/money-block.ts';

type Choice<Path extends keyof ChoiceTexts<WrittenAgreement>> = ChoiceTexts<WrittenAgreement>[Path];
type Texts<Word extends string> = Record<Word, string>;

/** The reader's words for what amounts are and what happens to money. */
export const moneyChoices = {
  amountState: {
    known: 'känt belopp',
    zero: 'noll kronor',
    withheld: 'beloppet lämnas inte ut',
    notStated: 'anges inte',
    notMonetary: 'inte värderat i pengar',
  } satisfies Texts<AmountState>,
  figureKind: {
    total: 'hela summan',
    publicCost: 'offentlig kostnad',
    totalValue: 'partnerskapets värde',
  } satisfies Texts<FigureKind>,
  moneyBasis: { period: 'för hela avtalstiden', year: 'per år' } satisfies Texts<MoneyBasis>,
  vat: {
    included: 'moms ingår',
    excluded: 'moms ingår inte',
    notStated: 'moms anges inte',
  } satisfies Choice<'money.vat'>,
  contributionKind: {
    cash: 'pengar',
    inKind: 'annat än pengar',
    time: 'arbetstid',
    premises: 'lokaler',
  } satisfies Choice<'money.financing.kind'>,
  unusedFundsRule: {
    repay: 'betalas tillbaka',
    reuse: 'får användas till liknande ändamål',
    repayOrReuse: 'betalas tillbaka eller används till liknande ändamål',
  } satisfies Choice<'money.unusedFunds.rule'>,
  repaymentCause: {
    termination: 'avtalet hävs',
    leaving: 'en part lämnar',
    misuse: 'pengarna används fel',
  } satisfies Choice<'money.repayment.causes'>,
} as const;
