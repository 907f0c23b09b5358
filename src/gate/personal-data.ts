import type { Cause, Problem } from '../domain/problem.ts';
import type { Contact } from '../personal-data/contact.ts';
import { findContacts, type Known } from '../personal-data/find-contacts.ts';
import { findPersonalNumbers } from '../personal-data/find-personal-numbers.ts';
import type { ContentFile } from './content-files.ts';
import { decodeText } from './encoding.ts';
import { digestOf, findUnused, isAcknowledged } from './personal-data-acknowledged.ts';
import { findDerivable } from './personal-data-derivable.ts';
import { findInFiles } from './personal-data-files.ts';
import { findSmallGroups } from './personal-data-groups.ts';
import { clearedNumbers, knownIn } from './personal-data-known.ts';
import type { ContentReading } from './read-content.ts';
import type { Reading } from './reading.ts';
import { locateFaults } from './text-position.ts';

/** What the gate has let through, for whoever looks at the pages afterwards. */
export interface Cleared {
  addresses: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
}

/** A contact with its line and column, and whether a ground is stated for it. */
export interface PlacedContact extends Contact {
  line: number;
  column: number;
  isAcknowledged: boolean;
}

/**
 * Look for personal data in everything an editor owns. What stands in a text is added to its file's faults; the rest
 * concerns pictures and several records, and is returned.
 */
export function judgePersonalData(
  content: ContentReading,
  files: readonly ContentFile[],
): { problems: Problem[]; cleared: Cleared } {
  const known = knownIn(content);
  const contacts = new Map<string, PlacedContact[]>();
  const addresses = new Set(known.addresses);
  for (const reading of readingsOf(content)) {
    const found = judgeText(reading, known);
    if (found.length > 0) contacts.set(reading.file.path, found);
    for (const { kind, value, isAcknowledged } of found) {
      if (kind === 'email' && isAcknowledged) addresses.add(value);
    }
  }
  return {
    problems: [
      ...findInFiles(files),
      ...findUnused(content.agreements, contacts),
      ...findDerivable(content.agreements, contacts),
      ...findSmallGroups(content),
    ],
    cleared: { addresses, numbers: clearedNumbers(content) },
  };
}

function readingsOf(content: ContentReading): Reading<unknown>[] {
  const { site, compounds, vocabularies, organisations, agreements, withdrawn } = content;
  const single = [site, compounds].filter((reading) => reading !== undefined);
  return [...single, ...vocabularies, ...organisations, ...agreements, ...withdrawn];
}

/** Add what stands in a file's text to its faults; all its contacts are returned, those with a ground too. */
function judgeText(reading: Reading<unknown>, known: Known): PlacedContact[] {
  const { file, found } = reading;
  const decoded = decodeText(file.bytes);
  if (!('text' in decoded)) return [];
  const { text } = decoded;
  const numbers = findPersonalNumbers(text).map(({ masked, offset }) => ({
    cause: { code: 'personal-number' as const, masked },
    offset,
  }));
  // The publisher's own settings hold the addresses that are cleared.
  const contacts = file.kind === 'site' ? [] : findContacts(text, known);
  const causes = contacts.map((contact) => ({ cause: causeOf(contact, file), offset: contact.offset }));
  const placed = locateFaults(text, causes).flatMap((fault, index): PlacedContact[] => {
    const contact = contacts[index];
    if (!contact) return [];
    const cleared = isAcknowledged(contact, reading);
    if (!cleared) found.push(fault);
    return [{ ...contact, line: fault.line, column: fault.column, isAcknowledged: cleared }];
  });
  for (const fault of locateFaults(text, numbers)) found.push(fault);
  return placed;
}

/** Only an agreement can state a ground: its digest is told so that it can be written there. */
const causeOf = (contact: Contact, { kind }: ContentFile): Cause => ({
  code: 'contact',
  kind: contact.kind,
  masked: contact.masked,
  ...(kind === 'agreement' && { digest: digestOf(contact) }),
});
