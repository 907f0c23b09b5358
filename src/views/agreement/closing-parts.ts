import { agreementPage } from '../../text/agreement-page.ts';
import { choices } from '../../text/choices.ts';
import { citation } from '../../text/citation.ts';
import { formatSpan } from '../../text/format-date.ts';
import { formatAmount } from '../../text/format-money.ts';
import { html, joinHtml, type Html } from '../markup/html.ts';
import { absolute, urls } from '../../text/urls.ts';
import { embedLines } from './embed-lines.ts';
import { linkAgreement, linkOrganisation, linkUnit } from './links.ts';
import { mailAbout } from './mail-about.ts';
import type { PageContext } from './page-context.ts';

const { cite, others } = agreementPage;

/** Organisations that are named without being parties, each with its own role. */
export function otherOrganisations({ node, marks }: PageContext): Html | undefined {
  if (node.others.length === 0) return undefined;
  const items = node.others.map(({ organisation, role, units, written }, index) => {
    const { note, amount } = written;
    const within = units.length > 0 && html` (${joinHtml(units.map(linkUnit), ', ')})`;
    return html`<li>
      ${linkOrganisation(organisation)}${within}:
      ${choices.otherRole[role]}${amount && `, ${formatAmount(amount)}`}${marks.own(`others.${index}`)}${note !== undefined && html`<br /><span class="q">${note}</span>`}
    </li>`;
  });
  return html`<p>${others}${marks.own('others')}</p>
    <ul>
      ${items}
    </ul>`;
}

/** The few agreements nearest to this one. */
export function relatedList({ node }: PageContext): Html | undefined {
  if (node.related.length === 0) return undefined;
  const items = node.related.map(
    (other) =>
      html`<li>
        ${linkAgreement(other)}
        <span class="q"
          >${[other.municipality?.data.name, formatSpan(other.span)].filter(Boolean).join(', ')}</span
        >
      </li>`,
  );
  return html`<ul class="bare">
    ${items}
  </ul>`;
}

/** How to refer to the page, and how to tell us that something is wrong. */
export function citeSection({ node, archive, today }: PageContext): Html {
  const { site, history } = archive;
  const address = absolute(site.baseUrl, urls.agreement(node.id));
  // The day of the publication that is cited, so that the same content is cited alike on every day.
  const day = history.byAgreement.get(node.id)?.[0]?.date ?? today;
  const write = html`<a href="${mailAbout(node, site)}">${cite.write}</a>`;
  return html`<p>${cite.heading}:</p>
    <blockquote>${citation(node, site.title, day, address)}</blockquote>
    <p>${cite.passage}</p>
    ${embedLines(node, site)}
    <p>${cite.mistake} ${write}. ${cite.writeWhy}</p>`;
}
