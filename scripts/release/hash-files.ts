import { hash } from 'node:crypto';
import type { OutputFile } from '../../src/audit/output-file.ts';

export const sha256 = (bytes: Uint8Array): string => hash('sha256', bytes);

/** A name for files together, from the SHA-256 of each by its path: other bytes or other paths give another. */
export function nameOfFiles(digests: ReadonlyMap<string, string>): string {
  // The form of sha256sum, so that anyone can repeat it in a shell.
  const lines = [...digests.keys()].sort().map((path) => `${digests.get(path)}  ${path}\n`);
  return hash('sha256', lines.join('')).slice(0, 16);
}

/** The name of all files of a folder. */
export function hashFolder(files: Iterable<OutputFile>): string {
  const digests = new Map<string, string>();
  for (const { path, bytes } of files) digests.set(path, sha256(bytes));
  return nameOfFiles(digests);
}
