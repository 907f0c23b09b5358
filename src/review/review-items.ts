import { isSame } from '../editor/from-form.ts';
import { notFound, sought, type Sought } from '../importer/draft/sought.ts';
import type { Json, Proposal } from '../importer/proposal.ts';
import type { WorkRecord } from '../importer/work-record.ts';
import type { Fields } from './draft-file.ts';
import { matchProposals } from './match-proposals.ts';
import { agreementShape, fieldOf, shapeAt } from './shape-at.ts';
import { isFields, valueAt } from './value-at.ts';

/** A value of a draft that a person has to look at. */
export interface ReviewItem {
  path: string;
  value: Json;
  /** What the importer found it by; nothing where a person has written it. */
  proposal?: Proposal;
  isUnsure: boolean;
  isConfirmed: boolean;
}

export interface Review {
  /** Unsure ones first, each kind in the order of the schema. */
  items: ReviewItem[];
  /** What was found and has been taken away. */
  removed: Proposal[];
  /** What the draft does not say. */
  missing: Sought[];
}

/** Everything of a draft that a person has to look at. Without a record nothing has to be confirmed. */
export function reviewOf(data: Fields, record: WorkRecord | undefined): Review {
  const proposals = record?.proposals ?? [];
  const fields = record ? proposals.map(({ path }) => listOrField(path)) : fieldsIn(data);
  const paths = inOrder([...new Set(fields.flatMap((field) => pathsAt(data, field)))]);
  const matched = matchProposals(data, paths, proposals);
  const left = [...(record?.confirmed ?? [])];
  const items = paths.map((path): ReviewItem => {
    const value = valueAt(data, path) ?? null;
    const proposal = matched.get(path);
    // Each confirmation counts once: of two rows that say the same, both have to be looked at.
    const own = left.findIndex((each) => each.field === fieldOf(path) && isSame(each.value, value));
    if (own >= 0) left.splice(own, 1);
    return {
      path,
      value,
      ...(proposal && { proposal }),
      isUnsure: proposal !== undefined && isUnsure(proposal),
      isConfirmed: record === undefined || own >= 0,
    };
  });
  const used = new Set(matched.values());
  return {
    items: [...items.filter((item) => item.isUnsure), ...items.filter((item) => !item.isUnsure)],
    removed: proposals.filter((proposal) => !used.has(proposal)),
    missing: missingIn(data),
  };
}

/** A value with other readings has to be chosen, however sure each of them is. */
export const isUnsure = ({ confidence, alternatives = [] }: Proposal): boolean =>
  confidence === 'unsure' || alternatives.length > 0;

/** What is sought and the draft does not say, or says only that it is not stated. */
export const missingIn = (data: Fields): Sought[] =>
  notFound(sought.filter((field) => pathsAt(data, field).length > 0).map((path) => ({ path })));

/** The list that a row belongs to; a value by itself stands for itself. */
const listOrField = (path: string): string => path.replace(/\.\d+$/, '');

/** What a draft says, each field of a group by itself. */
const fieldsIn = ({ draft: _draft, evidence: _evidence, ...data }: Fields): string[] =>
  Object.entries(data).flatMap(([key, value]) =>
    isFields(value) ? Object.keys(value).map((inner) => `${key}.${inner}`) : [key],
  );

/** Where a field stands in a draft: each row of a list is a value of its own. */
function pathsAt(data: Fields, field: string): string[] {
  const path = atFirstRow(field);
  const value = valueAt(data, path);
  if (value === undefined || value === null || value === 'notStated') return [];
  return Array.isArray(value) ? value.map((_, place) => `${path}.${place}`) : [path];
}

/** A field within the rows of a list is looked for in its first row: `sources.journalNumber` in `sources.0`. */
export function atFirstRow(field: string): string {
  const steps = field.split('.');
  return steps
    .flatMap((step, index) => {
      const isList = shapeAt(steps.slice(0, index + 1).join('.'))?.kind === 'list';
      const isPlaced = /^\d+$/.test(steps[index + 1] ?? '');
      return isList && !isPlaced && index < steps.length - 1 ? [step, '0'] : [step];
    })
    .join('.');
}

/** As the schema has them. */
function inOrder(paths: readonly string[]): string[] {
  const order = agreementShape.fields.map(({ key }) => key);
  return paths.toSorted((a, b) => placeOf(a) - placeOf(b));
  function placeOf(path: string): number {
    return order.indexOf(path.split('.')[0] ?? '');
  }
}

export const isDraft = (data: Fields): boolean => isFields(data) && data['draft'] === true;
