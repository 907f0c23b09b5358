import { oreOf } from './amount.ts';
import type { AgreementNode } from './archive.ts';
import { netPublicCost } from './derived-money.ts';
import type { Figure } from './money-block.ts';

type Payer = NonNullable<Figure['payer']>;

/** A public cost that several payers share: gross, and what each bears. The parts make up the gross. */
export interface SharedCost {
  agreement: AgreementNode;
  gross: number;
  payer: Payer | undefined;
  net: number;
  others: readonly { payer: Payer; ore: number; share: number }[];
}

/** The agreements where somebody else is said to bear a share of the public cost. */
export const sharedCosts = (agreements: readonly AgreementNode[]): SharedCost[] =>
  agreements.flatMap((agreement) => {
    const { money } = agreement.data;
    const cost = money?.publicCost;
    const [gross, net] = [cost && oreOf(cost.amount), netPublicCost(money)];
    if (!cost || gross === undefined || net === undefined) return [];
    const others = (money?.financing ?? []).flatMap(({ of, share, payer }) =>
      of === 'publicCost' && share !== undefined && payer.unit !== cost.payer?.unit
        ? [{ payer, share, ore: Math.round(gross * share) }]
        : [],
    );
    return [{ agreement, gross, payer: cost.payer, net, others }];
  });
