import type { BodyFacts, Clause, Commitment } from './body-facts.ts';

/** The topic that is about commitments as such. */
export const commitmentsTopic = 'ataganden';

/**
 * What a body says, topic by topic. A promise says something on its topic too: where no clause does,
 * the promises stand there, so that no text is called silent on what it promises.
 */
export function topicClauses({ clauses, commitments }: BodyFacts): Clause[] {
  const said = new Set(clauses.map(({ topic }) => topic));
  const promised = commitments.flatMap((commitment): Clause[] => {
    const { topic, anchor, text } = commitment;
    return topic === undefined || said.has(topic) ? [] : [{ topic, anchor, text }];
  });
  return [...clauses, ...promised, ...(said.has(commitmentsTopic) ? [] : byParty(commitments))];
}

/** Everything a party promises as one clause, at the first of its promises. */
const byParty = (commitments: readonly Commitment[]): Clause[] =>
  [...Map.groupBy(commitments, ({ party }) => party).values()].map((same) => ({
    topic: commitmentsTopic,
    anchor: same[0]?.anchor ?? '',
    text: same.map(({ text }) => text).join('\n'),
  }));
