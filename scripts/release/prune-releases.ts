import { rmSync } from 'node:fs';
import { releasesOf, type Release } from './release-store.ts';
import { readMarker } from './site-marker.ts';

/** How many different releases are kept, with the one that stands. */
const kept = 3;

/**
 * Remove the releases nobody is to go back to: all but the last three, those a rollback left behind, and those that
 * publish what has been withdrawn. The one that was just replaced is left until the next time, for readers in the
 * middle of a page, unless it holds something withdrawn.
 */
export function pruneReleases(out: string, standing: Release, before: Release | undefined): void {
  const withdrawn = new Set(readMarker(standing.folder)?.withdrawn);
  const hashes = new Set<string>();
  for (const release of releasesOf(out)) {
    const { number, hash, folder } = release;
    const isAbandoned = before !== undefined && number > before.number && number < standing.number;
    const isWanted = hashes.size < kept && !hashes.has(hash) && !isAbandoned;
    const isJustReplaced = number === before?.number;
    if (publishesAny(folder, withdrawn) || !(isWanted || isJustReplaced))
      rmSync(folder, { recursive: true, force: true });
    else hashes.add(hash);
  }
}

/** Whether a release shows an agreement of these. */
export const publishesAny = (folder: string, ids: ReadonlySet<string>): boolean =>
  ids.size > 0 && (readMarker(folder)?.agreements.some((id) => ids.has(id)) ?? false);
