import type { Amount } from './amount.ts';
import type { AgreementNode } from './archive.ts';
import type { Contribution } from './money-block.ts';

/** Something that is given or received and has no number: never counted, and never as nothing. */
export interface Unpriced {
  agreement: AgreementNode;
  who: { organisation: string; unit: string | undefined };
  /** What a contribution is; undefined for an organisation that gets a part of the money. */
  contribution: Contribution | undefined;
  state: Exclude<Amount['state'], 'known' | 'zero'>;
  note: string | undefined;
}

/** What several agreements name without a price. A stated share of a known sum has a price. */
export const unpriced = (agreements: readonly AgreementNode[]): Unpriced[] =>
  agreements.flatMap((agreement): Unpriced[] => [
    ...(agreement.data.money?.financing ?? []).flatMap((contribution) => {
      const { payer, amount, share, note } = contribution;
      const state = stateOf(amount);
      if (!state || share !== undefined) return [];
      const who = { organisation: payer.organisation.id, unit: payer.unit };
      return [{ agreement, who, contribution, state, note }];
    }),
    ...agreement.others.flatMap(({ organisation, written }) => {
      const state = written.amount && stateOf(written.amount);
      if (!state) return [];
      const who = { organisation: organisation.id, unit: undefined };
      return [{ agreement, who, contribution: undefined, state, note: written.note }];
    }),
  ]);

const stateOf = (amount: Amount): Unpriced['state'] | undefined =>
  amount.state === 'known' || amount.state === 'zero' ? undefined : amount.state;

/** Agreements without a sum for the public side. */
export const withoutSum = (agreements: readonly AgreementNode[]): AgreementNode[] =>
  agreements.filter(({ publicMoney }) => !publicMoney);
