import { posix } from 'node:path';
import type { BodyFacts } from '../domain/body-facts.ts';
import type { Found } from '../domain/found.ts';
import type { Cause } from '../domain/problem.ts';
import { readPicture } from '../images/read-picture.ts';
import type { ContentFile } from './content-files.ts';
import type { Propose } from './proposer.ts';

const maximumPixels = 50_000_000;

/** What is wrong with a picture file, or what it carries that will not be published. */
export function judgeImage({ path, bytes }: Pick<ContentFile, 'path' | 'bytes'>): Cause | undefined {
  const read = posix.basename(path);
  const picture = readPicture(bytes);
  const extension = posix.extname(path).slice(1).toLowerCase().replace('jpg', 'jpeg');
  if (picture === 'broken') return { code: 'image-kind', read, reason: 'broken' };
  if (picture === 'unknown' || picture.format !== extension)
    return { code: 'image-kind', read, reason: 'magic' };
  const pixels = picture.width * picture.height;
  if (pixels === 0 || pixels > maximumPixels) return { code: 'image-kind', read, reason: 'size' };
  if (picture.extras.has('animation')) return { code: 'image-kind', read, reason: 'animation' };
  return picture.extras.size > 0 ? { code: 'image-metadata', read } : undefined;
}

/** Pictures that a text shows but that are not in the folder. What is no plain path has been refused before. */
export function findImageFaults(
  file: string,
  body: BodyFacts,
  images: ReadonlySet<string>,
  propose: Propose,
): Found[] {
  const folder = posix.dirname(file);
  return body.images.flatMap(({ src, line, column }): Found[] => {
    if (!/^[\w.][\w./-]*\.(png|jpe?g|webp)$/i.test(src)) return [];
    const path = posix.join(folder, src);
    if (images.has(path) || !path.startsWith(`${folder}/`)) return [];
    const near = propose(
      src,
      [...images].map((image) => posix.relative(folder, image)),
    );
    return [{ cause: { code: 'image-missing', read: src, nearest: near }, line, column }];
  });
}
