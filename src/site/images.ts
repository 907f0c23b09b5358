import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { readImageKind } from '../gate/image-kind.ts';
import type { PublishedImage } from '../markdown/body-context.ts';
import { readChecked } from './checked.ts';
import { settings } from './settings.ts';
import { urls } from './urls.ts';

/** The pictures that agreements show, by their path in the content folder. */
export const imagePaths = (): string[] =>
  readChecked().files.flatMap(({ path }) => (/\.(png|jpe?g|webp)$/i.test(path) ? path : []));

export const readImage = (path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(settings.contentDirectory, path)));

/** Where a picture is published that an agreement's file names, and how large it is. */
export function publishedImage(file: string, src: string): PublishedImage | undefined {
  const path = posix.join(posix.dirname(file), src);
  const kind = readImageKind(readImage(path));
  return kind && { src: urls.image(path), width: kind.width, height: kind.height };
}
