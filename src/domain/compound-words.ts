import * as z from 'zod';
import { line } from './wording.ts';

/** Words for the search that an archive adds to what the dictionary knows about compounds. */
export const compoundWordsSchema = z.strictObject({
  /** Words that only look like compounds. */
  exceptions: z.array(line).min(1).optional(),
  /** Parts of compounds that the dictionary lacks. */
  parts: z.array(line).min(1).optional(),
});

export type CompoundWords = z.output<typeof compoundWordsSchema>;
export type WrittenCompoundWords = z.input<typeof compoundWordsSchema>;
