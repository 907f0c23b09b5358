import type * as z from 'zod';
import type { siteSchema } from './site.ts';
import type { vocabularySchema } from './vocabulary.ts';
import type { when } from './when.ts';

/** The site's settings as they are written in a file. */
export type WrittenSite = z.input<typeof siteSchema>;
/** A controlled list as it is written in a file. */
export type WrittenVocabulary = z.input<typeof vocabularySchema>;
/** A point in time as it is written in a file. */
export type WrittenWhen = z.input<typeof when>;
