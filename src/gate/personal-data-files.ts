import { inflateSync } from 'node:zlib';
import type { Problem } from '../domain/problem.ts';
import { findPersonalNumbers } from '../personal-data/find-personal-numbers.ts';
import { imageText } from '../personal-data/image-text.ts';
import type { ContentFile } from './content-files.ts';

/** Personal numbers in the names of files and in what pictures say besides their pixels. */
export const findInFiles = (files: readonly ContentFile[]): Problem[] =>
  files.flatMap(({ path, kind, bytes }) => [
    ...problemsIn(path, path, 'file-name'),
    ...(kind === 'image' ? problemsIn(path, imageText(bytes, inflate), 'picture') : []),
  ]);

const problemsIn = (file: string, text: string, where: 'file-name' | 'picture'): Problem[] =>
  findPersonalNumbers(text).map(({ masked }) => ({
    code: 'personal-number',
    masked,
    where,
    severity: 'error',
    file,
    line: 1,
    column: 1,
  }));

const most = 1_000_000;

/** A piece that is damaged or swells beyond all measure is no text that anyone can read. */
function inflate(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: most });
  } catch {
    return undefined;
  }
}
