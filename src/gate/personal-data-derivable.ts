import type { Agreement } from '../domain/agreement.ts';
import type { ContactKind } from '../domain/personal-data.ts';
import type { Problem } from '../domain/problem.ts';
import type { PlacedContact } from './personal-data.ts';
import type { AgreementReading } from './read-agreement-file.ts';

/**
 * Contacts that tell what another record, or another place of the same one, has blanked: the same kind of fact for the
 * same role of the same organisation. Only those that may stand are looked at; the others stop the publication anyway.
 */
export function findDerivable(
  readings: readonly AgreementReading[],
  contacts: ReadonlyMap<string, readonly PlacedContact[]>,
): Problem[] {
  if (contacts.size === 0) return [];
  const blanked = readings.flatMap(({ file, data }) => (data ? blankedIn(file.id, data) : []));
  return readings.flatMap(({ file, data }) => {
    const shown = contacts.get(file.path)?.filter(({ isAcknowledged }) => isAcknowledged);
    if (!shown || !data) return [];
    const own = postsOf(data);
    return shown.flatMap((contact): Problem[] => {
      const other = blanked.find((each) => isSamePost(each, contact, own, data));
      return other ? [toProblem(file.path, contact, other)] : [];
    });
  });
}

/** A role at an organisation whose holder a record does not tell. */
interface Blanked extends Post {
  agreement: string;
  kinds: ReadonlySet<string>;
}

interface Post {
  role: string;
  organisation: string;
}

function blankedIn(agreement: string, data: Agreement): Blanked[] {
  const kinds = new Set<string>(data.redactions?.flatMap((redaction) => redaction.kinds) ?? []);
  return kinds.size === 0 ? [] : postsOf(data).map((post) => ({ ...post, agreement, kinds }));
}

const postsOf = ({ contacts = [], signatures = [] }: Agreement): Post[] =>
  [...contacts, ...signatures].map(({ role, organisation }) => ({
    role: role.toLowerCase(),
    organisation: organisation.id,
  }));

/** By the role that stands beside it, or, where none does, by a post that both records have. */
function isSamePost(
  blanked: Blanked,
  { kind, role }: PlacedContact,
  own: readonly Post[],
  data: Agreement,
): boolean {
  if (!blanked.kinds.has(kind satisfies ContactKind)) return false;
  const isParty = data.parties.some(({ organisation }) => organisation.id === blanked.organisation);
  if (role !== undefined) return isParty && blanked.role.includes(role);
  return own.some((post) => post.role === blanked.role && post.organisation === blanked.organisation);
}

const toProblem = (file: string, contact: PlacedContact, { agreement }: Blanked): Problem => ({
  code: 'redaction-derivable',
  kind: contact.kind,
  masked: contact.masked,
  agreement,
  ...(contact.role !== undefined && { role: contact.role }),
  severity: 'warning',
  file,
  line: contact.line,
  column: contact.column,
});
