import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedFile } from './published-files.ts';

/** The content was edited between its judgement and its publication. */
export class ChangedFile extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`${path} has changed since it was checked.`);
    this.name = 'ChangedFile';
    this.path = path;
  }
}

/** Reads the files that were judged, byte for byte as they were; one that has changed since is refused. */
export function publishedReader(dir: string, files: readonly PublishedFile[]): (path: string) => Uint8Array {
  const digests = new Map(files.map(({ path, digest }) => [path, digest]));
  return (path) => {
    const bytes = readFileSync(join(dir, path));
    if (hash('sha256', bytes) !== digests.get(path)) throw new ChangedFile(path);
    return bytes;
  };
}
