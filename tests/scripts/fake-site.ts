import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hashFolder } from '../../scripts/release/hash-files.ts';
import { takeLock, type Lock } from '../../scripts/release/lock.ts';
import { pruneReleases } from '../../scripts/release/prune-releases.ts';
import { publishRelease } from '../../scripts/release/publish-release.ts';
import { readFolder } from '../../scripts/release/read-folder.ts';
import { recover } from '../../scripts/release/recover.ts';
import type { Release } from '../../scripts/release/release-store.ts';
import { marker, markerText, type SiteMarker } from '../../scripts/release/site-marker.ts';

/** A folder for one test, by its real path. */
export const trialFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'publish-')));

/** A small site whose every file says which version it is of. */
export function writeFakeSite(folder: string, version: number, marked: Partial<SiteMarker> = {}): void {
  const files: Record<string, string> = {
    'index.html': `version ${version}`,
    'inbaddning/1/index.html': `version ${version}, card`,
    '_astro/a.js': `version ${version}`,
    [marker]: markerText({ agreements: [], withdrawn: [], ...marked }),
  };
  for (let page = 0; page < 30; page++)
    files[`avtal/${page}/index.html`] = `version ${version}, page ${page}`;
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The lock of a target that nobody else is after. */
export function lockFor(out: string): Lock {
  const lock = takeLock(out);
  if ('busy' in lock) throw new Error(`${out} is taken by ${lock.busy}`);
  return lock;
}

/** Publish a small site as a build does. */
export function publishFake(out: string, version: number, marked: Partial<SiteMarker> = {}): Release {
  const site = join(dirname(out), `made-${version}`);
  writeFakeSite(site, version, marked);
  const lock = lockFor(out);
  try {
    recover(out);
    // Waiting for the disk is not what is tested, and tests publish often.
    const hash = hashFolder(readFolder(site));
    const { release, before } = publishRelease(site, out, hash, lock, () => undefined);
    pruneReleases(out, release, before);
    return release;
  } finally {
    lock.release();
  }
}
