import * as z from 'zod';
import { slug } from './slug.ts';
import { line, prose } from './wording.ts';

/** How we know a value: it stands there, it follows by arithmetic, it is our reading, or it is the editor's choice. */
export const evidenceBases = ['stated', 'derived', 'inferred', 'editorial'] as const;
export type EvidenceBasis = (typeof evidenceBases)[number];

/** Where a value comes from. */
export const evidence = z.strictObject({
  basis: z.enum(evidenceBases),
  source: slug.optional(),
  section: line.optional(),
  quote: z.string().trim().min(1).max(80).optional(),
  note: prose.optional(),
});

/** Field path → evidence. An entry also covers everything beneath its path that has none of its own. */
export const evidenceByPath = z.record(
  z.string().regex(/^[a-z][A-Za-z]*(\.([a-z][A-Za-z]*|\d+))*$/),
  evidence,
);

export type Evidence = z.output<typeof evidence>;
export type EvidenceByPath = z.output<typeof evidenceByPath>;
