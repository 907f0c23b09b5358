import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nameOfProcess } from '../release/running-process.ts';

/** Write a file whole or not at all, and never over another: then the answer is false. */
export function writeNewFile(path: string, text: string): boolean {
  const fresh = join(dirname(path), `.${basename(path)}.${nameOfProcess()}.tmp`);
  try {
    const file = openSync(fresh, 'wx');
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    place(fresh, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** A link is refused where the name is taken; a rename would replace what stands there. Some disks have no links. */
function place(fresh: string, path: string): void {
  try {
    linkSync(fresh, path);
  } catch (error) {
    if (!withoutLinks.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    copyFileSync(fresh, path, constants.COPYFILE_EXCL);
  }
}

const withoutLinks = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP']);
