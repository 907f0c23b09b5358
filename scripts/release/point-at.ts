import { lstatSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { copyFolder } from './copy-folder.ts';
import { standingFile, storeOf, type Release } from './release-store.ts';
import { nameOfProcess } from './running-process.ts';

/**
 * Make a release the one that stands. The target is a link, and a link is replaced in one step: every reader gets the
 * old site or the new one. Where the system has no links it is a folder, gone for the moment between two renames.
 */
export function pointAt(out: string, release: Release, link: typeof symlinkSync = symlinkSync): void {
  const store = storeOf(out);
  const fresh = join(store, `fresh-${nameOfProcess()}`);
  rmSync(fresh, { recursive: true, force: true });
  if (!tryLink(relative(dirname(out), release.folder), fresh, link)) copyFolder(release.folder, fresh);
  // Said first: should the power go while the target is away, the next build knows what to bring back.
  writeStanding(out, release);
  const replaced = join(store, `replaced-${nameOfProcess()}`);
  if (isFolder(out) || (isFolder(fresh) && isThere(out))) renameSync(out, replaced);
  renameSync(fresh, out);
  rmSync(replaced, { recursive: true, force: true });
}

export function writeStanding(out: string, { name }: Release): void {
  const fresh = `${standingFile(out)}-${nameOfProcess()}`;
  writeFileSync(fresh, `${name}\n`);
  renameSync(fresh, standingFile(out));
}

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

const isFolder = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function tryLink(target: string, path: string, link: typeof symlinkSync): boolean {
  try {
    link(target, path, 'dir');
    return true;
  } catch (error) {
    if (withoutLinks.has((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** What systems answer that have no links, or let only some users make them. */
const withoutLinks = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL']);
