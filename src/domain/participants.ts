import * as z from 'zod';
import { reference, unitReference } from './reference.ts';
import { line, prose } from './wording.ts';

/** What a head count says. A target is never shown as an outcome, nor the present state as a goal. */
export const participantKinds = ['target', 'capacity', 'actual', 'context'] as const;
export const comparators = [
  'exactly',
  'about',
  'atLeast',
  'atMost',
  'moreThan',
  'lessThan',
  'barelyAbove',
] as const;

const count = z.number().min(0).max(1e9);

/** How many, of whom, per what, and what kind of number it is. `orKind` says that the document can be read two ways. */
export const participants = z.strictObject({
  kind: z.enum(participantKinds),
  orKind: z.enum(participantKinds).optional(),
  group: line,
  targetGroup: reference('target-groups').optional(),
  unit: line,
  min: count.optional(),
  max: count.optional(),
  comparator: z.enum(comparators),
  /** A part of another number in the list: shown, but never added to it nor divided by. */
  part: z.literal(true).optional(),
  per: z.enum(['week', 'month', 'year', 'period']).optional(),
  year: z.int().min(1900).max(2200).optional(),
  gender: z.enum(['women', 'men', 'other', 'notStated']).optional(),
  wording: line.optional(),
  note: prose.optional(),
});

export const targetGroup = z.strictObject({
  group: reference('target-groups'),
  rank: z.enum(['primary', 'secondary', 'later']),
  asWritten: line.optional(),
});

export const ages = z.strictObject({
  min: z.int().min(0).max(120).optional(),
  max: z.int().min(0).max(120).optional(),
  asWritten: line.optional(),
  who: line.optional(),
});

export const intensity = z.strictObject({
  comparator: z.enum(comparators),
  hours: z.number().positive(),
  per: z.enum(['week', 'month', 'period']),
  wording: line.optional(),
});

/** A way in: by oneself, through a unit of a public body, or through someone else. */
export const referral = z.strictObject({
  path: z.enum(['self', 'unit', 'other']),
  unit: unitReference.optional(),
  label: line,
});

export type Participants = z.output<typeof participants>;
export type ParticipantKind = (typeof participantKinds)[number];
export type Comparator = (typeof comparators)[number];
export type Referral = z.output<typeof referral>;
