import * as z from 'zod';
import { agreementSchema } from './agreement.ts';
import { compoundWordsSchema } from './compound-words.ts';
import { evidence } from './evidence.ts';
import { organisationSchema } from './organisation.ts';
import { siteSchema } from './site.ts';
import { vocabularySchema } from './vocabulary.ts';
import { when } from './when.ts';
import { withdrawalSchema } from './withdrawn.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What may be written in a file, as JSON Schema, so that others can read the rules without zod. */
export const jsonSchemas = {
  agreement: () => toJsonSchema(agreementSchema),
  organisation: () => toJsonSchema(organisationSchema),
  vocabulary: () => toJsonSchema(vocabularySchema),
  compounds: () => toJsonSchema(compoundWordsSchema),
  site: () => toJsonSchema(siteSchema),
  withdrawn: () => toJsonSchema(withdrawalSchema),
  when: () => toJsonSchema(when),
  evidence: () => toJsonSchema(evidence),
};

const toJsonSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input', reused: 'inline' });
