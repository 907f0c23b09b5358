import type { AgreementNode, ClauseTopicNode } from '../../domain/archive.ts';
import { topicClauses } from '../../domain/topic-clauses.ts';
import { clausesPage } from '../../text/clauses-page.ts';
import { linkAgreement } from '../agreement/links.ts';
import { html, type Html } from '../markup/html.ts';
import { anchor, urls } from '../../text/urls.ts';

const { matrix: words } = clausesPage;

/** Rows of agreements with a cell for each topic: said and where, not said, or not possible to say. */
export const matrixRows = (
  agreements: readonly AgreementNode[],
  topics: readonly ClauseTopicNode[],
): string => agreements.map((agreement) => toRow(agreement, topics).text).join('');

function toRow(agreement: AgreementNode, topics: readonly ClauseTopicNode[]): Html {
  const anchors = new Map<string, string>();
  for (const clause of topicClauses(agreement.body))
    if (!anchors.has(clause.topic)) anchors.set(clause.topic, clause.anchor);
  const page = urls.agreement(agreement.id);
  const silence = agreement.data.held === 'fullText' ? words.silent : words.unknown;
  const cells = topics.map(({ term: { id, label } }) => {
    const place = anchors.get(id);
    // The topic stands in every cell for narrow screens, where a row is a list.
    return place === undefined
      ? html`<td><span>${label}: </span>${silence}</td>`
      : html`<td><a href="${anchor(page, place)}"><span>${label}: </span>${words.said}</a></td>`;
  });
  const said = topics.filter(({ term }) => anchors.has(term.id)).length;
  return html`<tr><th scope="row">${linkAgreement(agreement)} <span class="q">${words.count(said, topics.length)}</span></th>${cells}</tr>`;
}
