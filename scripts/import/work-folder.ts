import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { WorkRecord } from '../../src/importer/work-record.ts';
import { nameOfProcess } from '../release/running-process.ts';

/** Records of what has been imported, oldest name first. What is no record of ours is left alone. */
export function readRecords(folder: string): WorkRecord[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return names.sort().flatMap((name) => readRecord(join(folder, name)) ?? []);
}

function readRecord(path: string): WorkRecord | undefined {
  try {
    const read = JSON.parse(readFileSync(path, 'utf8')) as Partial<WorkRecord> | null;
    return read?.version === 1 && Array.isArray(read.blocks) && read.source
      ? (read as WorkRecord)
      : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Write a file of the work folder whole or not at all; only who imports may read it. */
export function writeWorkFile(folder: string, name: string, text: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, name);
  const fresh = join(folder, `.${name}.${nameOfProcess()}.tmp`);
  try {
    const file = openSync(fresh, 'wx', 0o600);
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
  return path;
}
