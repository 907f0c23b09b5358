import type { OrganisationNode } from '../../domain/archive.ts';
import { html, joinHtml, type Html } from '../markup/html.ts';
import { isPartyRole } from '../organisation-groups.ts';
import { urls } from '../../text/urls.ts';
import { organisationsPage } from '../../text/organisations-page.ts';

const { agreements, columns, inSentence, kinds, onlyNamed } = organisationsPage;

/** The rows of a table of organisations, each with its count by role. */
export const organisationRows = (
  organisations: readonly OrganisationNode[],
  arePartiesShown: boolean,
): string => organisations.map((organisation) => toRow(organisation, arePartiesShown).text).join('');

function toRow({ id, data, roles, mentionedIn }: OrganisationNode, arePartiesShown: boolean): Html {
  const party = roles
    .filter(({ role }) => isPartyRole(role))
    .map((role) => agreements(role.agreements.length));
  const other = roles
    .filter(({ role }) => !isPartyRole(role))
    .map(({ role, agreements: some }) => `${inSentence[role]} ${agreements(some.length)}`);
  if (mentionedIn.length > 0) other.push(onlyNamed);
  return html`<tr><th scope="row"><a href="${urls.organisation(id)}">${data.name}</a></th><td data-l="${columns.kind}">${kinds[data.kind]}</td>${arePartiesShown && html`<td class="n" data-l="${columns.party}">${joinHtml(party, ', ')}</td>`}<td data-l="${columns.other}">${joinHtml(other, ', ')}</td></tr>`;
}
