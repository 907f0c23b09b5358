import * as z from 'zod';
import { pageKinds, type PageKey } from './withdrawn.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/**
 * A few characters of a digest for every field: enough to see that it is another, too few to confirm a guess about the
 * text of an agreement that has been withdrawn. Nothing stands for a field that is gone. There may be hundreds of
 * thousands in a log, so they are not looked at by zod one by one.
 */
const fieldDigests = z.custom<Record<string, string | null>>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(
      (digest) => digest === null || (typeof digest === 'string' && /^[0-9a-f]{6}$/.test(digest)),
    ),
);

/** An agreement as one publication left it. Of a changed one only the fields that are new, other or gone are told. */
const publishedAgreement = z.strictObject({ source: sha256, fields: fieldDigests });

const pageKeys = z
  .array(z.custom<PageKey>((key) => typeof key === 'string' && pageKeyForm.test(key)))
  .optional();
const pageKeyForm = new RegExp(`^(?:${pageKinds.join('|')})/[a-z0-9-]+(?:/[a-z0-9-]+)?$`);

/** One line of the log: all that one publication changed, and the hash of the line before it. */
export const publicationLineSchema = z.strictObject({
  number: z.int().positive(),
  date: z.iso.date(),
  previous: z.union([sha256, z.null()]),
  added: z.record(id, publishedAgreement).optional(),
  changed: z.record(id, publishedAgreement).optional(),
  /** By id; where the address leads from now on, if anywhere. */
  withdrawn: z.record(id, z.strictObject({ replacedBy: id.optional() })).optional(),
  /** Pages of organisations, units, themes and clause topics. */
  pagesAdded: pageKeys,
  pagesWithdrawn: pageKeys,
  /** Every other file of the content by its path; nothing where it is gone. */
  files: z.record(z.string(), z.union([sha256, z.null()])).optional(),
});

export type PublicationLine = z.output<typeof publicationLineSchema>;
export type PublishedAgreement = z.output<typeof publishedAgreement>;
