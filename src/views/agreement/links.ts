import type { AgreementNode, Archive, OrganisationNode, UnitNode } from '../../domain/archive.ts';
import type { Ref } from '../../domain/reference.ts';
import { html, joinHtml, type Html, type Part } from '../markup/html.ts';
import { urls } from '../../text/urls.ts';

/** Links to the pages of what an agreement names, each under its own name. */
export const linkOrganisation = ({ id, data }: OrganisationNode): Html =>
  html`<a href="${urls.organisation(id)}">${data.name}</a>`;

/** A link with the shape and the hue of the side it stands on; the word for the side stands beside it. */
export const linkParty = ({ id, data }: OrganisationNode, side: string): Html =>
  html`<a class="${side}" href="${urls.organisation(id)}">${data.name}</a>`;

export const linkUnit = ({ id, unit, organisation }: UnitNode): Html =>
  html`<a href="${urls.unit(organisation.id, id)}">${unit.name}</a>`;

export const linkAgreement = ({ id, data }: AgreementNode): Html =>
  html`<a href="${urls.agreement(id)}">${data.shortTitle ?? data.title}</a>`;

/** A payer is an organisation or, where the document says so, one of its units. */
export function linkPayer(
  archive: Archive,
  { organisation, unit }: { organisation: Ref; unit?: string | undefined },
): Part {
  const node = archive.organisationById.get(organisation.id);
  const found = unit === undefined ? undefined : node?.units.find(({ id }) => id === unit);
  return found ? linkUnit(found) : ((node && linkOrganisation(node)) ?? organisation.id);
}

export const linkOrganisations = (nodes: readonly OrganisationNode[]): Html =>
  joinHtml(nodes.map(linkOrganisation), ', ');
