import { constants, copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFolder } from './read-folder.ts';

/** Copy a folder whole or not at all. File by file: Node's own way of copying folders calls a full disk a broken one. */
export function copyFolder(from: string, to: string): void {
  try {
    for (const path of listFolder(from)) {
      mkdirSync(dirname(join(to, path)), { recursive: true });
      copyFileSync(join(from, path), join(to, path), constants.COPYFILE_FICLONE);
    }
  } catch (error) {
    rmSync(to, { recursive: true, force: true });
    throw error;
  }
}
