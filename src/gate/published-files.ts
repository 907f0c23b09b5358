import { hash } from 'node:crypto';
import { posix } from 'node:path';
import type { ContentFile } from './content-files.ts';
import type { ContentReading } from './read-content.ts';

/** A file that may be published, with a digest, so that nothing that was not checked can slip in later. */
export interface PublishedFile {
  path: string;
  id: string;
  digest: string;
}

/** The files that may be published. Drafts, and pictures that only drafts show, are not among them. */
export function publishedFiles(
  { agreements }: ContentReading,
  files: readonly ContentFile[],
): PublishedFile[] {
  const drafts = new Set(agreements.filter(({ isDraft }) => isDraft).map(({ file }) => file.path));
  const shown = new Set(
    agreements
      .filter(({ isDraft }) => !isDraft)
      .flatMap(({ file, body }) =>
        (body?.images ?? []).map(({ src }) => posix.join(posix.dirname(file.path), src)),
      ),
  );
  return files
    .filter(({ kind, path }) => (kind === 'image' ? shown.has(path) : kind !== 'log' && !drafts.has(path)))
    .map(({ path, id, bytes }) => ({ path, id, digest: hash('sha256', bytes) }));
}
