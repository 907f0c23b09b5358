import type { EvidenceBasis } from '../domain/evidence.ts';

/** What a mark beside a value says about how we know it. */
export const markWords = {
  stated: 'står i avtalet',
  derived: 'beräknat',
  inferred: 'tolkat',
  editorial: 'redaktionellt',
} satisfies Record<EvidenceBasis, string>;

/** What stands in a document about the agreement does not stand in the agreement. */
export const statedElsewhere = 'står i källan';
