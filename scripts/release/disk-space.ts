import { existsSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFolder } from './read-folder.ts';

export interface Shortage {
  folder: string;
  needBytes: number;
  freeBytes: number;
}

/** Where there is too little room for a new site, by the size of the one that stands or else of the content. */
export function findShortage(out: string, content: string, work: string): Shortage | undefined {
  const needBytes = spaceNeeded(out, content);
  return [work, dirname(out)]
    .map((folder) => ({ folder, needBytes, freeBytes: freeAt(folder) }))
    .find(({ freeBytes }) => freeBytes < needBytes);
}

/** A site grows a little between builds. Without one to go by: pages, tables, index and data are about ten times the content. */
export const spaceNeeded = (out: string, content: string): number =>
  existsSync(out) ? Math.ceil(1.3 * sizeOf(out)) + spare : 10 * sizeOf(content) + spare;

const spare = 20_000_000;

/** What anybody may still write where a folder is, or will be. */
export function freeAt(folder: string): number {
  if (!existsSync(folder)) return freeAt(dirname(folder));
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

const sizeOf = (folder: string): number =>
  listFolder(folder).reduce(
    (sum, path) => sum + (statSync(join(folder, path), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
