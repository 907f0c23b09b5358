import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChecked } from './checked.ts';
import { settings } from './settings.ts';

/** The pictures that agreements show, by their path in the content folder. */
export const imagePaths = (): string[] =>
  readChecked().files.flatMap(({ path }) => (/\.(png|jpe?g|webp)$/i.test(path) ? path : []));

export const readImage = (path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(settings.contentDirectory, path)));
