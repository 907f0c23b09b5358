import * as z from 'zod';
import { slug } from './slug.ts';
import { line, prose } from './wording.ts';

/** The controlled lists, each a file of its own in `vocabulary/`. */
export const vocabularies = ['themes', 'target-groups', 'clause-topics', 'budget-categories'] as const;

/** A term with the other words people use for it. */
export const term = z.strictObject({
  id: slug,
  label: line,
  description: prose,
  alternatives: z.array(line).min(1).optional(),
});

export const vocabularySchema = z.strictObject({ terms: z.array(term).min(1) });

export type VocabularyName = (typeof vocabularies)[number];
export type Term = z.output<typeof term>;
export type Vocabulary = z.output<typeof vocabularySchema>;
