import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nameOfProcess } from '../release/running-process.ts';

/** Put a new text in a file's place in one step: who reads it meanwhile gets the old one or the new one, whole. */
export function replaceFile(path: string, text: string): void {
  const fresh = join(dirname(path), `.${basename(path)}.${nameOfProcess()}.tmp`);
  try {
    const file = openSync(fresh, 'wx', statSync(path).mode & 0o777);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(fresh, path);
  } finally {
    rmSync(fresh, { force: true });
  }
}
