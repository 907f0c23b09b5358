import type { PartyNode } from '../../domain/archive.ts';
import { agreementPage } from '../../text/agreement-page.ts';
import { Html, html } from '../markup/html.ts';
import { urls } from '../../text/urls.ts';
import type { Section } from './agreement-view.ts';
import { linkParty } from './links.ts';
import type { PageContext } from './page-context.ts';

const { commitments: words, prose } = agreementPage;

/** The agreement in our own words, each heading a section of the page. */
export const proseSections = ({ body }: PageContext): Section[] =>
  body.sections.map(({ anchor, title, html: text }) => ({
    id: anchor,
    title: title || prose.untitled,
    content: new Html(text),
  }));

/** The footnotes of the text, with the heading and the way back that they bring themselves. */
export const footnotes = ({ body }: PageContext): Html | undefined =>
  body.footnotes === undefined ? undefined : new Html(body.footnotes);

/** What each party promises, side by side, one item for each point of the agreement. */
export function commitmentColumns({ node, body, marks }: PageContext): Html | undefined {
  if (body.commitments.length === 0) return undefined;
  const columns = node.parties.map((party) => {
    const own = body.commitments.filter((commitment) => commitment.party === party.organisation.id);
    if (own.length === 0) return undefined;
    const items = own.map(({ anchor, unit, html: text }) => {
      const name = unit !== undefined && unitName(party, unit);
      return html`<li id="${anchor}">${new Html(text)}${name && html`<p class="q">${name}</p>`}</li>`;
    });
    return html`<div>
      <h3>${linkParty(party.organisation, party.side)} <span class="q">${words.count(own.length)}</span></h3>
      <ol>
        ${items}
      </ol>
    </div>`;
  });
  return html`<p class="q">${words.ownWords}${marks.own('commitments')}</p>
    <div class="two">${columns}</div>`;
}

const unitName = ({ organisation }: PartyNode, unit: string): string | undefined =>
  organisation.units.find(({ id }) => id === unit)?.unit.name;

/** The agreement's clauses by topic; each can be linked to and leads to the same topic in other agreements. */
export function clauseList({ archive, body }: PageContext): Html | undefined {
  if (body.clauses.length === 0) return undefined;
  return html`${body.clauses.map(({ anchor, topic, html: text }) => {
    const label = archive.clauseTopicById.get(topic)?.term.label ?? topic;
    return html`<h3 id="${anchor}"><a href="${urls.clauseTopic(topic)}">${label}</a></h3>
      ${new Html(text)}`;
  })}`;
}
