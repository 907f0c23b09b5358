import { spawnSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from './read-folder.ts';

/** Have the disk write what it still holds in memory of a folder, so that a power cut after the swap finds it whole. */
export function flushFolder(folder: string): void {
  // One call for the whole disk takes milliseconds; file by file takes seconds for every thousand.
  if (spawnSync('sync', ['-f', folder]).status === 0) return;
  for (const path of listFolder(folder)) {
    const file = openSync(join(folder, path), 'r+');
    fsyncSync(file);
    closeSync(file);
  }
}
