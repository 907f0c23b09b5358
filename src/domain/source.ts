import * as z from 'zod';
import { slug } from './slug.ts';
import { line, prose } from './wording.ts';
import { when } from './when.ts';

/** A word for what the document does not say, written where a value could stand. */
export const unstated = z.enum(['notStated', 'withheld']);

/** The journal number to ask for; demands a digit so that a word is never taken for a number. */
export const journalNumber = z.string().max(60).regex(/\d/).meta({ format: 'journal-number' });

/** A document the record rests on. */
export const source = z.strictObject({
  id: slug,
  title: line,
  kind: z.enum(['agreement', 'memo', 'decision', 'report', 'web']),
  role: z.enum(['canonical', 'variant', 'secondHand']),
  journalNumber: z.union([unstated, journalNumber]),
  signed: z.enum(['yes', 'no', 'unknown']),
  dated: z.union([unstated, when]),
  obtained: z.union([unstated, when]).optional(),
  publisher: line.optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  transcription: z
    .strictObject({ quality: z.enum(['good', 'damaged', 'unknown']), note: prose.optional() })
    .optional(),
  pagesMissing: z.array(line).optional(),
  annexesMissing: z.array(line).optional(),
  note: prose.optional(),
});

export type Source = z.output<typeof source>;
