import * as z from 'zod';
import { slug } from './slug.ts';
import { vocabularies } from './vocabulary.ts';

/** Written in every arkiv.json; another number means that the file is read in another way. */
export const archiveFileVersion = 1;

const fields = z.record(z.string(), z.unknown());
const record = z.strictObject({ id: slug, data: fields });

/** The frame of arkiv.json: what files it makes and where. What stands in them the gate judges, as it judges every file. */
export const archiveFileSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(archiveFileVersion),
  site: fields,
  vocabularies: z.strictObject(
    Object.fromEntries(vocabularies.map((name) => [name, fields])) as Record<
      (typeof vocabularies)[number],
      typeof fields
    >,
  ),
  compounds: fields,
  organisations: z.array(record),
  agreements: z.array(z.strictObject({ id: slug, data: fields, text: z.string() })),
  withdrawn: z.array(record),
  images: z.array(
    z.strictObject({
      path: z.string().regex(/^agreements\/(?:[a-z0-9-]+\/)*[a-z0-9-]+\.(?:png|jpe?g|webp)$/),
      base64: z.base64(),
    }),
  ),
});

export type ArchiveFile = z.output<typeof archiveFileSchema>;
