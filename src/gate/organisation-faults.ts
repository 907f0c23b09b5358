import { organisationSchema, type Organisation } from '../domain/organisation.ts';
import { judgeReference, type KnownNames } from './known-names.ts';
import { nearest } from '../domain/nearest.ts';
import { judgeOrganisationNumber } from './organisation-number.ts';
import { findDuplicates } from './references.ts';
import type { FieldFault } from './schema-problems.ts';
import { visitorFor } from './visit-fields.ts';

const visit = visitorFor(organisationSchema);

/** What can be wrong with an organisation whose fields each have the right form. */
export function findOrganisationFaults(data: Organisation, known: KnownNames): FieldFault[] {
  const faults: FieldFault[] = [...findNumberFault(data.organisationNumber, ['organisationNumber'])];
  visit(data, {
    reference: (ref, path) => {
      const cause = judgeReference(ref, known);
      if (cause) faults.push({ cause, path });
    },
  });
  const units = data.units ?? [];
  const ids = units.map(({ id }) => id);
  faults.push(...findDuplicates(ids, 'units'), ...findUnitParents(units, ids));
  return faults;
}

/** A number that has the right form but is not an organisation's. */
export function findNumberFault(number: string, path: FieldFault['path']): FieldFault[] {
  if (number === 'notStated' || number === 'withheld') return [];
  const cause = judgeOrganisationNumber(number);
  return cause ? [{ cause, path }] : [];
}

/** A unit's parent is a unit of the same organisation, and never the unit itself by any way round. */
function findUnitParents(units: NonNullable<Organisation['units']>, ids: readonly string[]): FieldFault[] {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  return units.flatMap(({ id, parent }, index): FieldFault[] => {
    if (parent === undefined) return [];
    const path = ['units', index, 'parent'];
    if (!ids.includes(parent)) {
      return [
        {
          cause: { code: 'field-choice', read: parent, choices: [...ids], nearest: nearest(parent, ids) },
          path,
        },
      ];
    }
    const way = [id];
    for (
      let at: string | undefined = parent;
      at !== undefined && way.length <= ids.length;
      at = parents.get(at)
    ) {
      way.push(at);
      // Told once, at the first unit of the ring.
      if (at === id)
        return ids.indexOf(id) === Math.min(...way.map((step) => ids.indexOf(step)))
          ? [{ cause: { code: 'parent-cycle', cycle: way }, path }]
          : [];
    }
    return [];
  });
}
