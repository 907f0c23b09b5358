import { hash } from 'node:crypto';
import * as z from 'zod';
import { acknowledgedPersonalData, type AcknowledgedPersonalData } from '../domain/personal-data.ts';
import type { Problem } from '../domain/problem.ts';
import type { Contact } from '../personal-data/contact.ts';
import type { PlacedContact } from './personal-data.ts';
import { placeProblem, type Reading } from './reading.ts';

/** What an editor writes to say which contact is meant, without repeating it. */
export const digestOf = ({ kind, value }: Pick<Contact, 'kind' | 'value'>): string =>
  hash('sha256', `${kind} ${value}`).slice(0, 12);

/** Whether the record states a ground for the contact to stand in it. */
export const isAcknowledged = (contact: Contact, reading: Reading<unknown>): boolean =>
  acknowledgementsOf(reading).some((each) => covers(each, contact));

const covers = ({ kind, digest }: AcknowledgedPersonalData, contact: Contact): boolean =>
  kind === contact.kind && digest === digestOf(contact);

/** Grounds for what is no longer in the file: left behind, they would let it in again unseen. */
export function findUnused(
  readings: readonly Reading<unknown>[],
  contacts: ReadonlyMap<string, readonly PlacedContact[]>,
): Problem[] {
  return readings.flatMap((reading) =>
    acknowledgementsOf(reading).flatMap((each, index): Problem[] => {
      const file = reading.file.path;
      if (contacts.get(file)?.some((contact) => covers(each, contact))) return [];
      return [
        placeProblem(reading, {
          code: 'acknowledgement-unused',
          kind: each.kind,
          severity: 'warning',
          file,
          path: `personalData.${index}`,
        }),
      ];
    }),
  );
}

const acknowledgements = z.array(acknowledgedPersonalData);

/** Also of a file with another fault, which does not take the grounds away. */
function acknowledgementsOf({ data, written }: Reading<unknown>): AcknowledgedPersonalData[] {
  const fields = data ?? written;
  if (typeof fields !== 'object' || fields === null || !('personalData' in fields)) return [];
  return acknowledgements.safeParse(fields.personalData).data ?? [];
}
