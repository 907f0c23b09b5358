import type { Agreement } from './agreement.ts';
import type { ClauseTopicNode } from './archive.ts';
import type { Terms } from './grounds.ts';

/** A rule code and which list of codes it belongs to. */
export interface ClauseRule {
  list: keyof Terms | 'unusedFunds' | 'repayment';
  code: string;
}

type Clause = ClauseTopicNode['clauses'][number];

/** Clauses that say the same thing, as far as their codes can tell; undefined where an agreement has none. */
export interface ClauseGroup {
  rule: ClauseRule | undefined;
  clauses: readonly Clause[];
}

/** The topics that have codes, by the id of their term. */
const rulesOf: Readonly<Record<string, (data: Agreement) => ClauseRule[]>> = {
  forlangning: fromTerms('extension'),
  uttrade: fromTerms('exit'),
  tvist: fromTerms('dispute'),
  tillaggsbilagor: fromTerms('amendments'),
  larande: fromTerms('learning'),
  'oanvanda-medel': ({ money }) =>
    money?.unusedFunds ? [{ list: 'unusedFunds', code: money.unusedFunds.rule }] : [],
  aterbetalning: ({ money }) =>
    (money?.repayment?.causes ?? []).map((code) => ({ list: 'repayment' as const, code })),
};

/** The clauses of a topic grouped by what they say, most common first and those without a code last. A clause with two codes stands under both. */
export function groupClauses({ term, clauses }: ClauseTopicNode): ClauseGroup[] {
  const rules = rulesOf[term.id];
  if (!rules) return [{ rule: undefined, clauses }];
  const groups = new Map<string, { rule: ClauseRule | undefined; clauses: Clause[] }>();
  for (const clause of clauses) {
    const found = rules(clause.agreement.data);
    for (const rule of found.length > 0 ? found : [undefined]) {
      const group = groups.get(rule?.code ?? '') ?? { rule, clauses: [] };
      groups.set(rule?.code ?? '', group);
      group.clauses.push(clause);
    }
  }
  return [...groups.values()].sort(
    (a, b) => Number(!a.rule) - Number(!b.rule) || b.clauses.length - a.clauses.length,
  );
}

function fromTerms(list: keyof Terms): (data: Agreement) => ClauseRule[] {
  return ({ terms }) => {
    const term = terms?.[list];
    return term ? [{ list, code: term.rule }] : [];
  };
}
