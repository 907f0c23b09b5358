import { oreOf } from './amount.ts';
import type { AgreementNode } from './archive.ts';
import type { MoneyBasis } from './money-block.ts';

/** The cost as a part of the value, where both are stated for the same time. */
export interface CostAndValue {
  agreement: AgreementNode;
  cost: number;
  value: number;
  basis: MoneyBasis;
}

/** Every agreement that states both a public cost and a total value on the same basis. */
export const costsAndValues = (agreements: readonly AgreementNode[]): CostAndValue[] =>
  agreements.flatMap((agreement) => {
    const { publicCost, totalValue } = agreement.data.money ?? {};
    if (!publicCost || !totalValue || publicCost.basis !== totalValue.basis) return [];
    const [cost, value] = [oreOf(publicCost.amount), oreOf(totalValue.amount)];
    return cost === undefined || !value ? [] : [{ agreement, cost, value, basis: publicCost.basis }];
  });
