import type { OrganisationNode } from '../../domain/archive.ts';
import { linkOrganisation, linkOrganisations } from '../agreement/links.ts';
import { factList } from '../markup/fact-list.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { formatDay } from '../../text/format-date.ts';
import { organisationsPage } from '../../text/organisations-page.ts';

/** What is known about an organisation; what the sources do not say is said to be missing. */
export function organisationFacts(
  { data, parent, children }: OrganisationNode,
  municipality: OrganisationNode | undefined,
): Html {
  const { facts, silence, separate } = organisationsPage;
  const { organisationNumber: number, address, register } = data;
  return factList([
    [facts.kind, organisationsPage.kinds[data.kind]],
    [facts.number, number === 'notStated' || number === 'withheld' ? silence[number] : number],
    [facts.legalForm, data.legalForm],
    [facts.variants, data.variants?.join(', ')],
    [facts.abbreviation, data.abbreviation && expand(data.abbreviation)],
    [facts.address, address && [address.street, address.postal].filter(Boolean).join(', ')],
    [facts.municipality, municipality && linkOrganisation(municipality)],
    [facts.parent, parent && html`${linkOrganisation(parent)}. ${separate}`],
    [facts.children, children.length > 0 && html`${linkOrganisations(children)}. ${separate}`],
    [facts.register, register && registered(register)],
    [facts.note, data.note],
  ]);
}

type Abbreviation = NonNullable<OrganisationNode['data']['abbreviation']>;

/** What an abbreviation stands for, and whether the source or the archive says so. */
export function expand({ expanded, basis, note }: Abbreviation): Part {
  const words = organisationsPage.abbreviation;
  const meaning = expanded === undefined || basis === 'unknown' ? words.unknown : words[basis](expanded);
  return note === undefined ? meaning : `${meaning} ${note}`;
}

function registered({ status, checkedOn }: NonNullable<OrganisationNode['data']['register']>): string {
  const word = organisationsPage.register[status];
  return checkedOn === undefined ? word : `${word}, ${formatDay(checkedOn)}`;
}
