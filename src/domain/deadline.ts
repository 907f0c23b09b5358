import * as z from 'zod';
import { reference } from './reference.ts';
import { slug } from './slug.ts';
import { when } from './when.ts';
import { line, prose } from './wording.ts';

export const deadlineTypes = [
  'interimReport',
  'finalReport',
  'review',
  'extensionDialogue',
  'politicalDecision',
  'renegotiation',
  'payment',
  'meeting',
] as const;

/** Something that must be done by a time. `informs` names the deadline whose decision it should come before. */
export const deadline = z.strictObject({
  id: slug,
  type: z.enum(deadlineTypes),
  due: when,
  responsible: z.array(reference('organisations')).min(1).optional(),
  recurring: line.optional(),
  informs: slug.optional(),
  note: prose.optional(),
});

const metric = z.strictObject({
  value: z.number().min(0),
  unit: line,
  place: line.optional(),
  year: z.int().min(1900).max(2200).optional(),
  gender: z.enum(['women', 'men', 'other', 'notStated']).optional(),
  wording: line.optional(),
});

const deviation = z.strictObject({
  cause: line,
  from: when.optional(),
  to: when.optional(),
  effect: prose.optional(),
});

/** What became of it: a report received, what it measured, and what went otherwise than planned. */
export const followUp = z.strictObject({
  deadline: slug.optional(),
  received: z.enum(['yes', 'no', 'unknown']),
  date: when.optional(),
  covers: when.optional(),
  source: slug.optional(),
  summary: prose.optional(),
  metrics: z.array(metric).min(1).optional(),
  deviations: z.array(deviation).min(1).optional(),
});

export type Deadline = z.output<typeof deadline>;
export type DeadlineType = (typeof deadlineTypes)[number];
export type FollowUp = z.output<typeof followUp>;
