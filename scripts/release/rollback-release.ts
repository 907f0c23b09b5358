import { hashFolder } from './hash-files.ts';
import { pointAt } from './point-at.ts';
import { publishesAny } from './prune-releases.ts';
import { readFolder } from './read-folder.ts';
import { releasesOf, standingRelease, type Release } from './release-store.ts';
import { readMarker } from './site-marker.ts';

export type Rollback =
  | { done: true; from: Release; to: Release }
  | { done: false; reason: 'nothing-stands' | 'no-earlier' }
  | { done: false; reason: 'damaged' | 'withdrawn'; to: Release };

/** Let the release before the one that stands stand again, if it is whole and shows nothing that has been withdrawn since. */
export function rollbackRelease(out: string): Rollback {
  const from = standingRelease(out);
  if (!from) return { done: false, reason: 'nothing-stands' };
  const to = releasesOf(out).find(({ number, hash }) => number < from.number && hash !== from.hash);
  if (!to) return { done: false, reason: 'no-earlier' };
  const withdrawn = new Set(readMarker(from.folder)?.withdrawn);
  if (publishesAny(to.folder, withdrawn)) return { done: false, reason: 'withdrawn', to };
  if (hashFolder(readFolder(to.folder)) !== to.hash) return { done: false, reason: 'damaged', to };
  pointAt(out, to);
  return { done: true, from, to };
}
