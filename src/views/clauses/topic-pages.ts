import type { Archive, ClauseTopicNode } from '../../domain/archive.ts';
import { clausesPage as words } from '../../text/clauses-page.ts';
import { urls } from '../../text/urls.ts';
import { pageMakers, type PageMaker } from '../frame/page-maker.ts';
import { clauseGroups, groupedClauses } from '../list/clause-groups.ts';
import { agreementLinks } from '../list/clause-items.ts';
import { pageNumber } from '../list/page-number.ts';
import { pagination } from '../list/pagination.ts';
import { html, Html } from '../markup/html.ts';
import { numbered, pageSizes, paginate } from '../paginate.ts';
import { countSaid } from './clause-counts.ts';

/** What all agreements say of each topic, and which do not mention it. */
export const topicPages = ({ clauseTopics }: Pick<Archive, 'clauseTopics'>): PageMaker[] =>
  clauseTopics.flatMap(pagesOfTopic);

function pagesOfTopic(topic: ClauseTopicNode): PageMaker[] {
  const { id, label, description } = topic.term;
  const [said, silent, title] = [countSaid(topic), topic.silent.length, words.topicTitle(label)];
  const clauses = groupedClauses(topic);
  return pageMakers(paginate(urls.clauseTopic(id), clauses.length, pageSizes.clauses), (part) => ({
    title: numbered(title, part),
    description: words.topicDescription(label, said),
    crumbs: [{ label: words.title, href: urls.clauses }, { label }],
    content: html`<h1>${title}</h1>
      <p class="lead">${description}</p>
      ${pageNumber(part)}
      <p>${words.counts(said, silent)}</p>
      <section aria-labelledby="sagt">
        <h2 id="sagt">${words.saidTitle}</h2>
        <p class="q">${clauses.length === 0 ? words.nobody : words.saidText}</p>
        ${new Html(clauseGroups(clauses.slice(part.from, part.to)))}
        ${pagination(part)}
      </section>
      ${part.page === 1 && silent > 0 && silentSection(topic)}`,
  }));
}

/** The first of those that do not mention it; a page of its own has the rest. */
function silentSection({ term, silent }: ClauseTopicNode): Html {
  const isCut = silent.length > pageSizes.clauses;
  return html`<section aria-labelledby="tyst">
    <h2 id="tyst">${words.silentTitle}</h2>
    <p>${words.silentText}</p>
    <ul>${new Html(agreementLinks(silent.slice(0, pageSizes.clauses)))}</ul>
    ${isCut && html`<p><a href="${urls.silentOn(term.id)}">${words.silentAll(silent.length)}</a></p>`}
  </section>`;
}
