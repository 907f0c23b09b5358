import type { Archive, OrganisationNode } from '../domain/archive.ts';
import type { Side } from '../domain/organisation.ts';
import { partyRoles, type OtherRole, type PartyRole } from '../domain/party.ts';
import { sortByWord } from '../text/list-words.ts';

/** The organisations of one side, by name. */
export interface OrganisationGroup {
  side: Side;
  organisations: readonly OrganisationNode[];
}

const sides: readonly Side[] = ['public', 'civil', 'other'];

/** Every organisation under the side it stands on here. */
export const groupOrganisations = ({ organisations }: Archive): OrganisationGroup[] =>
  sides.map((side) => ({
    side,
    organisations: sortByWord(
      organisations.filter((node) => sideTaken(node) === side),
      ({ data }) => data.name,
    ),
  }));

/** The side an organisation takes as a party; where it is none, the side of its kind. */
export function sideTaken({ roles, side }: OrganisationNode): Side {
  const taken = roles.find(({ role }) => isPartyRole(role))?.role;
  return taken === undefined ? side : taken === 'civil' ? 'civil' : 'public';
}

/** The public and civil roles of an agreement's own parties, apart from those who are only named. */
export const isPartyRole = (role: PartyRole | OtherRole): role is PartyRole =>
  partyRoles.some((one) => one === role);
