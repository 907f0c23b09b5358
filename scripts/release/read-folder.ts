import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '../../src/audit/output-file.ts';

/** The path of every file of a folder, in an order that no machine decides. */
export function listFolder(folder: string): string[] {
  const paths: string[] = [];
  const list = (under: string): void => {
    for (const entry of readdirSync(join(folder, under), { withFileTypes: true })) {
      const path = under === '' ? entry.name : `${under}/${entry.name}`;
      if (entry.isDirectory()) list(path);
      else paths.push(path);
    }
  };
  list('');
  return paths.sort();
}

/** Files of a folder, one at a time: a large site does not fit in memory. */
export function* readFiles(folder: string, paths: readonly string[]): Generator<OutputFile> {
  for (const path of paths) yield { path, bytes: readFileSync(join(folder, path)) };
}

/** Every file of a folder. */
export const readFolder = (folder: string): Generator<OutputFile> => readFiles(folder, listFolder(folder));
