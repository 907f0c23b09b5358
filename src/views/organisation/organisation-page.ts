import type { AgreementNode, Archive, OrganisationNode } from '../../domain/archive.ts';
import { organisationJsonLd } from '../../outputs/organisation-json-ld.ts';
import { listPage } from '../../text/list-page.ts';
import { organisationsPage as words } from '../../text/organisations-page.ts';
import { facetUrlWords } from '../../text/url-words.ts';
import { urls } from '../../text/urls.ts';
import type { AgreementLists } from '../agreement-lists.ts';
import { filesOf } from '../frame/page-data.ts';
import type { PageView } from '../frame/page-facts.ts';
import { agreementTable } from '../list/agreement-table.ts';
import { agreementTimeline } from '../list/agreement-timeline.ts';
import { mentionedList } from '../list/mentioned-list.ts';
import { organisationFacts } from '../list/organisation-facts.ts';
import { roleItems } from '../list/role-items.ts';
import { totalsList } from '../list/totals-list.ts';
import { unitRows } from '../list/unit-rows.ts';
import { html, Html } from '../markup/html.ts';
import { isPartyRole, sideTaken } from '../organisation-groups.ts';
import { pageSizes } from '../paginate.ts';

type Role = OrganisationNode['roles'][number]['role'];

/** More than this many lines are no picture any more. */
const mostDrawn = 40;

/** The page of an organisation: every role it has, kept apart, and its sums by what they are. */
export function organisationPage(
  organisation: OrganisationNode,
  { archive, lists }: { archive: Archive; lists: AgreementLists },
): PageView {
  const { id, data, roles, mentionedIn, units } = organisation;
  const { newestFirst } = lists;
  const side = sideTaken(organisation);
  const municipality = data.municipality && archive.organisationById.get(data.municipality.id);
  const asParty = roles.filter(({ role }) => isPartyRole(role));
  const drawn = newestFirst(asParty.flatMap(({ agreements }) => agreements)).slice(0, mostDrawn);
  return {
    title: data.name,
    description: words.pageDescription(data.name),
    path: urls.organisation(id),
    crumbs: [{ label: words.title, href: urls.organisations }, { label: data.name }],
    jsonLd: organisationJsonLd(organisation, archive.site.baseUrl),
    files: [
      ...filesOf('organisation', organisation),
      ...(archive.municipalities.includes(organisation) ? filesOf('municipality', organisation) : []),
    ],
    ...(asParty.length > 0 && { feed: urls.organisation(id) }),
    content: html`<h1>${data.name}</h1>
      <p class="kicker ${side}">${words.kicker[side]}</p>
      ${data.description && html`<p class="lead">${data.description}</p>`}
      ${asParty.map(({ role, agreements }) => partySection(id, role, newestFirst(agreements), lists))}
      ${asParty.length > 0 && section('pengar', words.money, html`<p>${words.moneyText}</p>${totalsList(archive, organisation.totals, id)}`)}
      ${drawn.length > 1 && drawn.some(({ span }) => span.start) && section('tid', words.timeline, agreementTimeline(drawn))}
      ${roles.map(({ role, agreements }) => !isPartyRole(role) && otherSection(id, role, newestFirst(agreements)))}
      ${roles.length === 0 && html`<p>${words.noAgreements}</p>`}
      ${mentionedList(mentionedIn)}
      ${units.length > 0 && section('enheter', words.units, html`<p>${words.unitsText}</p><ul>${new Html(unitRows(units))}</ul>`)}
      ${section('om', words.facts.title, organisationFacts(organisation, municipality))}`,
  };
}

const section = (id: string, title: string, content: Html | undefined): Html =>
  html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`;

const counted = (role: Role, { length }: readonly AgreementNode[]): string =>
  `${words.roleTitles[role]} ${words.agreements(length)}`;

function partySection(
  id: string,
  role: Role,
  agreements: readonly AgreementNode[],
  { stateOf }: AgreementLists,
): Html {
  const most = pageSizes.agreements;
  const rest =
    agreements.length > most &&
    html`<p>${listPage.newest(most)} <a href="${urls.agreementsBy(facetUrlWords.party, id)}">${listPage.andMore(agreements.length)}</a></p>`;
  return section(
    role,
    counted(role, agreements),
    html`${agreementTable(agreements.slice(0, most), words.caption, stateOf)}${rest}`,
  );
}

function otherSection(id: string, role: Role, agreements: readonly AgreementNode[]): Html | false {
  if (isPartyRole(role)) return false;
  const items = roleItems(agreements.slice(0, pageSizes.agreements), id, role);
  return section(role, counted(role, agreements), html`<ul class="rows">${new Html(items)}</ul>`);
}
