import type { AgreementNode, Chain, ChainLink } from './archive.ts';
import { gapInMonths } from './interval.ts';
import type { AgreementDraft } from './link-agreements.ts';
import type { Problem } from './problem.ts';

/** Follow what follows and what amends, both ways, and gather the chains. A cycle is reported and left unlinked. */
export function linkChains(byId: ReadonlyMap<string, AgreementDraft>, problems: Problem[]): Chain[] {
  const cyclic = findCycles(byId, problems);
  for (const node of byId.values()) {
    node.data.follows?.forEach(({ agreement, note }, index) => {
      const earlier = byId.get(agreement.id);
      if (!earlier) return report(problems, node, `follows.${index}.agreement`, agreement.id);
      if (cyclic.has(node.id)) return;
      const gapMonths = gapBetween(earlier, node);
      node.predecessors.push({ agreement: earlier, gapMonths, note });
      earlier.successors.push({ agreement: node, gapMonths, note });
      earlier.statusFacts = { ...earlier.statusFacts, succeeded: true };
    });
    node.data.amends?.forEach(({ agreement }, index) => {
      const amended = byId.get(agreement.id);
      if (!amended) return report(problems, node, `amends.${index}.agreement`, agreement.id);
      node.amends.push(amended);
      amended.amendments.push(node);
    });
  }
  return gatherChains(byId);
}

const gapBetween = (earlier: AgreementNode, later: AgreementNode): ChainLink['gapMonths'] =>
  earlier.span.end && later.span.start ? gapInMonths(earlier.span.end, later.span.start) : undefined;

const report = (problems: Problem[], node: AgreementNode, path: string, id: string): void => {
  problems.push({
    code: 'unknown-reference',
    collection: 'agreements',
    id,
    severity: 'error',
    file: node.file,
    path,
  });
};

/** Ids that reach themselves through `follows`; each cycle is told once, with its whole way round. */
function findCycles(byId: ReadonlyMap<string, AgreementNode>, problems: Problem[]): Set<string> {
  const cyclic = new Set<string>();
  const done = new Set<string>();
  for (const start of byId.values()) {
    const way: string[] = [];
    const walk = (id: string): void => {
      const seen = way.indexOf(id);
      if (seen >= 0) {
        const cycle = [...way.slice(seen), id];
        if (!cyclic.has(id)) {
          problems.push({
            code: 'succession-cycle',
            cycle,
            severity: 'error',
            file: fileOf(byId, id),
            path: 'follows',
          });
        }
        cycle.forEach((member) => cyclic.add(member));
        return;
      }
      if (done.has(id) || way.length > 1000) return;
      way.push(id);
      byId.get(id)?.data.follows?.forEach(({ agreement }) => walk(agreement.id));
      way.pop();
      done.add(id);
    };
    walk(start.id);
  }
  return cyclic;
}

const fileOf = (byId: ReadonlyMap<string, AgreementNode>, id: string): string => byId.get(id)?.file ?? id;

/** Agreements joined by succession, oldest first, named after the oldest. */
function gatherChains(byId: ReadonlyMap<string, AgreementDraft>): Chain[] {
  const chains: Chain[] = [];
  for (const node of byId.values()) {
    if (node.chain || node.predecessors.length > 0 || node.successors.length === 0) continue;
    const members: AgreementDraft[] = [];
    const queue: AgreementNode[] = [node];
    for (let at = queue.shift(); at; at = queue.shift()) {
      const member = byId.get(at.id);
      if (!member || members.includes(member)) continue;
      members.push(member);
      queue.push(...[...at.successors, ...at.predecessors].map(({ agreement }) => agreement));
    }
    members.sort((a, b) => startOf(a).localeCompare(startOf(b), 'en') || (a.id < b.id ? -1 : 1));
    const chain: Chain = { id: members[0]?.id ?? node.id, agreements: members };
    for (const member of members) member.chain = chain;
    chains.push(chain);
  }
  return chains;
}

const startOf = ({ span }: AgreementNode): string => span.start?.earliest ?? span.end?.earliest ?? '';
