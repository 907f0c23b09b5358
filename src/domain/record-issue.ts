import * as z from 'zod';
import { slug } from './slug.ts';
import { line, prose } from './wording.ts';

export const issueTypes = [
  'contradiction',
  'transcription',
  'arithmetic',
  'timeLogic',
  'missing',
  'ambiguity',
  'wording',
] as const;

/** Something a reader should know about the document itself: sourced, neutral, never corrected in silence. */
export const recordIssue = z.strictObject({
  type: z.enum(issueTypes),
  text: prose,
  field: z.string().max(200).optional(),
  source: slug.optional(),
});

export const attachment = z.strictObject({ name: line, held: z.boolean(), note: prose.optional() });

export type RecordIssue = z.output<typeof recordIssue>;
export type IssueType = (typeof issueTypes)[number];
export type Attachment = z.output<typeof attachment>;
