import type { AgreementNode, ClauseTopicNode } from '../../domain/archive.ts';
import { Html, html, joinHtml } from '../markup/html.ts';
import { anchor, urls } from '../../text/urls.ts';
import { clausesPage } from '../../text/clauses-page.ts';
import { formatPeriod } from '../../text/format-date.ts';
import { listWords } from '../../text/list-words.ts';

type Clause = ClauseTopicNode['clauses'][number];

/** Clauses of one topic, each with the agreement it stands in whose name leads to the very place. */
export const clauseItems = (clauses: readonly Clause[]): string =>
  clauses.map((clause) => clauseItem(clause, new Html('h3')).text).join('');

/** One clause under a heading of this level. */
export function clauseItem({ agreement, clause }: Clause, heading: Html): Html {
  const { id, data, parties, span } = agreement;
  const who = listWords(parties.map(({ organisation }) => organisation.data.name));
  const about = [who, formatPeriod(span), data.held === 'summaryOnly' && clausesPage.summaryOnly];
  const title = data.shortTitle ?? data.title;
  const paragraphs = clause.text.split('\n').filter(Boolean);
  return html`<article><${heading}><a href="${anchor(urls.agreement(id), clause.anchor)}">${title}</a></${heading}><p class="q">${joinHtml(about, ' · ')}</p>${paragraphs.map((words) => html`<p>${words}</p>`)}</article>`;
}

/** Agreements as a plain list of links. */
export const agreementLinks = (agreements: readonly AgreementNode[]): string =>
  agreements
    .map(({ id, data }) => html`<li><a href="${urls.agreement(id)}">${data.title}</a></li>`.text)
    .join('');
