import { posix } from 'node:path';
import type { BodyFacts } from '../domain/body-facts.ts';
import type { Found } from '../domain/found.ts';
import type { Cause } from '../domain/problem.ts';
import type { ContentFile } from './content-files.ts';
import { readImageKind } from './image-kind.ts';
import { nearest } from '../domain/nearest.ts';

const maximumPixels = 50_000_000;

/** What is wrong with a picture file, or nothing. */
export function judgeImage({ path, bytes }: Pick<ContentFile, 'path' | 'bytes'>): Cause | undefined {
  const read = posix.basename(path);
  const kind = readImageKind(bytes);
  const extension = posix.extname(path).slice(1).toLowerCase().replace('jpg', 'jpeg');
  if (!kind || kind.format !== extension) return { code: 'image-kind', read, reason: 'magic' };
  const pixels = kind.width * kind.height;
  return pixels === 0 || pixels > maximumPixels ? { code: 'image-kind', read, reason: 'size' } : undefined;
}

/** Pictures that a text shows but that are not in the folder. What is no plain path has been refused before. */
export function findImageFaults(file: string, body: BodyFacts, images: ReadonlySet<string>): Found[] {
  const folder = posix.dirname(file);
  return body.images.flatMap(({ src, line, column }): Found[] => {
    if (!/^[\w./-]+\.(png|jpe?g|webp)$/i.test(src)) return [];
    const path = posix.join(folder, src);
    if (images.has(path) || !path.startsWith(`${folder}/`)) return [];
    const near = nearest(
      src,
      [...images].map((image) => posix.relative(folder, image)),
    );
    return [{ cause: { code: 'image-missing', read: src, nearest: near }, line, column }];
  });
}
