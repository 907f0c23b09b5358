import type { Agreement } from './agreement.ts';
import type { ClauseTopicNode } from './archive.ts';
import type { Terms } from './grounds.ts';

type Clause = ClauseTopicNode['clauses'][number];

/** The list that a rule's codes belong to. */
export type RuleList = keyof Terms | 'unusedFunds' | 'repayment';

/** Clauses that say the same thing, as far as codes can tell; without a list where an agreement has no code. */
export interface ClauseGroup {
  list: RuleList | undefined;
  codes: readonly string[];
  clauses: readonly Clause[];
}

/** A topic's clauses grouped by what they say, most common first and those without a code last; one group where the topic has no codes. */
export function groupClauses({ term, clauses }: ClauseTopicNode): ClauseGroup[] {
  const rule = rules[term.id];
  if (!rule) return [{ list: undefined, codes: [], clauses }];
  const groups = new Map<string, ClauseGroup & { clauses: Clause[] }>();
  for (const clause of clauses) {
    const codes = rule.codes(clause.agreement.data);
    const key = codes.join(' ');
    const group = groups.get(key) ?? { list: key ? rule.list : undefined, codes, clauses: [] };
    groups.set(key, group);
    group.clauses.push(clause);
  }
  return [...groups.values()].sort(
    (a, b) => Number(!a.list) - Number(!b.list) || b.clauses.length - a.clauses.length,
  );
}

interface Rule {
  list: RuleList;
  codes: (data: Agreement) => readonly string[];
}

/** The topics that have codes, by the id of their term. */
const rules: Readonly<Record<string, Rule>> = {
  forlangning: fromTerms('extension'),
  uttrade: fromTerms('exit'),
  tvist: fromTerms('dispute'),
  tillaggsbilagor: fromTerms('amendments'),
  larande: fromTerms('learning'),
  'oanvanda-medel': {
    list: 'unusedFunds',
    codes: ({ money }) => (money?.unusedFunds ? [money.unusedFunds.rule] : []),
  },
  aterbetalning: { list: 'repayment', codes: ({ money }) => [...(money?.repayment?.causes ?? [])].sort() },
};

function fromTerms(list: keyof Terms): Rule {
  return {
    list,
    codes: ({ terms }) => {
      const term = terms?.[list];
      return term ? [term.rule] : [];
    },
  };
}
