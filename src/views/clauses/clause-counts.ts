import type { ClauseTopicNode } from '../../domain/archive.ts';

/** How many agreements speak of a topic; an agreement may do so in several clauses. */
export const countSaid = ({ clauses }: ClauseTopicNode): number =>
  new Set(clauses.map(({ agreement }) => agreement)).size;
