import type { ClauseTopicNode } from '../../domain/archive.ts';
import { groupClauses, type ClauseGroup } from '../../domain/clause-rules.ts';
import { Html, html } from '../markup/html.ts';
import { clausesPage } from '../../text/clauses-page.ts';
import { clauseItem, clauseItems } from './clause-items.ts';

/** A clause with the group it stands in. */
export interface GroupedClause {
  group: ClauseGroup;
  clause: ClauseTopicNode['clauses'][number];
}

/** A topic's clauses in the order of their groups. */
export const groupedClauses = (topic: ClauseTopicNode): GroupedClause[] =>
  groupClauses(topic).flatMap((group) => group.clauses.map((clause) => ({ group, clause })));

/** Clauses of one topic under what they say; a plain list where the topic has no rules. */
export function clauseGroups(items: readonly GroupedClause[]): string {
  if (!items.some(({ group }) => group.list)) return clauseItems(items.map(({ clause }) => clause));
  let text = '';
  let last: ClauseGroup | undefined;
  for (const { group, clause } of items) {
    if (group !== last) text += groupTitle(group).text;
    last = group;
    text += clauseItem(clause, new Html('h4')).text;
  }
  return text;
}

function groupTitle({ list, codes, clauses }: ClauseGroup): Html {
  const agreements = new Set(clauses.map(({ agreement }) => agreement)).size;
  const said = list ? clausesPage.rule(list, codes) : clausesPage.withoutRule;
  return html`<h3>${said} <span class="q">${clausesPage.inAgreements(agreements)}</span></h3>`;
}
