import type { AgreementNode, ClauseTopicNode, TermNode } from './archive.ts';
import type { Problem } from './problem.ts';
import { topicClauses } from './topic-clauses.ts';
import { totalMoney } from './total-money.ts';
import type { Term } from './vocabulary.ts';
import type { Writable } from './writable.ts';

export type TermDraft = Writable<TermNode>;

/** Empty nodes for the terms of a vocabulary. */
export const termNodes = (terms: readonly Term[]): ReadonlyMap<string, TermDraft> =>
  new Map(terms.map((term) => [term.id, { term, agreements: [], totals: [] }]));

/** Tell each term which agreements use it. */
export function indexTerms(
  agreements: readonly AgreementNode[],
  termsOf: (agreement: AgreementNode) => readonly TermNode[],
): void {
  const used = new Set<TermDraft>();
  for (const agreement of agreements) {
    for (const node of termsOf(agreement) as readonly TermDraft[]) {
      node.agreements.push(agreement);
      used.add(node);
    }
  }
  for (const node of used) node.totals = totalMoney(node.agreements);
}

/** Every clause under its topic, and for each topic the full texts that say nothing of it. */
export function indexClauses(
  terms: readonly Term[],
  agreements: readonly AgreementNode[],
  problems: Problem[],
): ReadonlyMap<string, ClauseTopicNode> {
  const topics = new Map<string, Writable<ClauseTopicNode>>(
    terms.map((term) => [term.id, { term, clauses: [], silent: [] }]),
  );
  for (const agreement of agreements) {
    const said = new Set<string>();
    for (const clause of topicClauses(agreement.body)) {
      const topic = topics.get(clause.topic);
      if (!topic) {
        // What a promise is about is not worth an error of its own: the gate has told of unknown topics.
        if (!agreement.body.clauses.includes(clause)) continue;
        problems.push({
          code: 'unknown-reference',
          collection: 'clause-topics',
          id: clause.topic,
          severity: 'error',
          file: agreement.file,
        });
        continue;
      }
      said.add(clause.topic);
      topic.clauses.push({ agreement, clause });
    }
    if (agreement.data.held !== 'fullText') continue;
    for (const topic of topics.values()) if (!said.has(topic.term.id)) topic.silent.push(agreement);
  }
  return topics;
}
