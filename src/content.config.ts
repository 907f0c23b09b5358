import { defineCollection } from 'astro:content';
import * as z from 'zod';
import { contentLoader } from './site/content-loader.ts';

export const collections = {
  /** Every file of the archive that passed the gate, by its path in the content folder. */
  files: defineCollection({
    loader: contentLoader(),
    schema: z.strictObject({ id: z.string(), digest: z.string() }),
  }),
};
