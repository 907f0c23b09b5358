import { lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyFolder } from './copy-folder.ts';
import { flushFolder } from './flush-folder.ts';
import { hashFolder } from './hash-files.ts';
import type { Lock } from './lock.ts';
import { pointAt, writeStanding } from './point-at.ts';
import { readFolder } from './read-folder.ts';
import { releaseNamed, releasesOf, standingRelease, storeOf, type Release } from './release-store.ts';
import { nameOfProcess } from './running-process.ts';

/** What stands now, and what stood before it. */
export interface Published {
  release: Release;
  before: Release | undefined;
}

/** Another process has taken over the target while this one worked. */
export class LockLost extends Error {}

/** Make an audited site a release and let it stand. Until the last step all that is published is as it was. */
export function publishRelease(
  site: string,
  out: string,
  hash: string,
  lock: Lock,
  flush = flushFolder,
): Published {
  const moved = moveBeside(site, out);
  flush(moved);
  if (!lock.isHeld()) {
    rmSync(moved, { recursive: true, force: true });
    throw new LockLost();
  }
  adoptFolder(out);
  const before = standingRelease(out);
  const release = nextRelease(out, hash);
  renameSync(moved, release.folder);
  pointAt(out, release);
  return { release, before };
}

const nextRelease = (out: string, hash: string): Release =>
  releaseNamed(out, (releasesOf(out)[0]?.number ?? 0) + 1, hash);

/** Into the store: a rename on the same disk, a copy from another. */
function moveBeside(site: string, out: string): string {
  const moved = join(storeOf(out), `staging-${nameOfProcess()}`);
  rmSync(moved, { recursive: true, force: true });
  try {
    renameSync(site, moved);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFolder(site, moved);
  }
  return moved;
}

/** A site from before there were releases, or a copy of one, becomes the first of them. */
function adoptFolder(out: string): void {
  const isFolder = lstatSync(out, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isFolder || readdirSync(out).length === 0 || standingRelease(out)) return;
  const release = nextRelease(out, hashFolder(readFolder(out)));
  writeStanding(out, release);
  renameSync(out, release.folder);
  pointAt(out, release);
}
