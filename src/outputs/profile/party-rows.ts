import type { OtherNode, PartyNode } from '../../domain/archive.ts';
import type { ProfileRow } from '../../domain/profile.ts';
import { otherRoles, partyRoles } from '../../domain/party.ts';
import { agreementSections } from '../../text/agreement-sections.ts';
import { capital } from '../../text/capital.ts';
import { choices } from '../../text/choices.ts';
import { listWords } from '../../text/list-words.ts';
import { basisAt, makeRow, type ProfileSource } from './make-row.ts';

/** The parties by role, with their units, and everyone else who is named, by role. */
export function partyRows({ node }: ProfileSource): ProfileRow[] {
  const parties = partyRoles.flatMap((role) => {
    const some = node.parties.filter((party) => party.role === role);
    if (some.length === 0) return [];
    return makeRow('parties', role, capital(choices.partyRole[role]), some.map(nameOf), {
      basis: basisAt(node, 'parties'),
    });
  });
  const others = otherRoles.flatMap((role) => {
    const some = node.others.filter((other) => other.role === role);
    if (some.length === 0) return [];
    return makeRow('parties', role, capital(choices.otherRole[role]), some.map(nameOf), {
      basis: basisAt(node, 'others'),
      anchor: agreementSections.others.id,
    });
  });
  return [...parties, ...others];
}

const nameOf = ({ organisation, units }: PartyNode | OtherNode): string =>
  units.length === 0
    ? organisation.data.name
    : `${organisation.data.name}: ${listWords(units.map(({ unit }) => unit.name))}`;
