import type { Calculation } from '../domain/money-block.ts';
import { agreementPage } from './agreement-page.ts';
import { formatCount } from './format-count.ts';
import { formatAmount } from './format-money.ts';

const { money: words } = agreementPage;

/** How a source works an amount out, in a few words. */
export function calculationText(calculation: Calculation): string {
  if ('factors' in calculation)
    return calculation.factors.map(({ value, unit }) => `${formatCount(value)} ${unit}`).join(' × ');
  if ('rate' in calculation) return words.rate(formatAmount(calculation.rate), calculation.per);
  const quantity = `${formatCount(calculation.quantity)} ${calculation.unit}`;
  return calculation.atMost ? words.atMost(quantity) : quantity;
}
