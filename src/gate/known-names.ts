import type { Organisation } from '../domain/organisation.ts';
import type { Collection } from '../domain/reference.ts';
import type { Cause } from '../domain/problem.ts';
import type { Propose } from './proposer.ts';
import { toSlug } from './to-slug.ts';

/** Everything that can be pointed at. A file with faults of its own still counts, so that one fault is told once. */
export interface KnownNames {
  /** The ids of a collection, or undefined when its file could not be read. */
  ids: ReadonlyMap<Collection, ReadonlySet<string>>;
  drafts: ReadonlySet<string>;
  /** Organisations that could be read, by id. */
  organisations: ReadonlyMap<string, Organisation>;
  propose: Propose;
}

/** What is wrong with a reference, or nothing. */
export function judgeReference(
  { collection, id }: { collection: Collection; id: string },
  known: KnownNames,
): Cause | undefined {
  if (collection === 'agreements' && known.drafts.has(id)) return { code: 'reference-to-draft', id };
  const ids = known.ids.get(collection);
  if (!ids || ids.has(id)) return undefined;
  return { code: 'unknown-reference', collection, id, nearest: known.propose(toSlug(id) ?? id, ids) };
}

/** What is wrong with a unit of an organisation, or nothing. */
export function judgeUnit(organisation: string, unit: string, known: KnownNames): Cause | undefined {
  const unknown = judgeReference({ collection: 'organisations', id: organisation }, known);
  if (unknown) return unknown;
  const read = known.organisations.get(organisation);
  const units = read?.units?.map(({ id }) => id) ?? [];
  if (!read || units.includes(unit)) return undefined;
  return { code: 'unknown-unit', organisation, id: unit, nearest: known.propose(unit, units) };
}
