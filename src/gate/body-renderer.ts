import type { Root } from 'mdast';
import { posix } from 'node:path';
import type { Agreement } from '../domain/agreement.ts';
import { readPicture } from '../images/read-picture.ts';
import type { PublishedImage } from '../markdown/body-context.ts';
import { renderBody, type RenderedBody } from '../markdown/render-body.ts';
import { amountAt } from '../text/amount-at.ts';
import type { ContentFile } from './content-files.ts';

/** Makes an agreement's text HTML while its tree is at hand: to parse it once more would double its cost. */
export type BodyRenderer = (file: ContentFile, tree: Root, data: Agreement) => RenderedBody;

/** `imageUrl` tells where a picture is published, by its path in the content folder. */
export function bodyRenderer(
  files: readonly ContentFile[],
  imageUrl: (path: string) => string,
): BodyRenderer {
  const images = new Map(
    files.filter(({ kind }) => kind === 'image').map(({ path, bytes }) => [path, bytes]),
  );
  const publishedImage = (path: string): PublishedImage | undefined => {
    const bytes = images.get(path);
    const picture = bytes && readPicture(bytes);
    if (picture === undefined || typeof picture === 'string') return undefined;
    return { src: imageUrl(path), width: picture.width, height: picture.height };
  };
  return (file, tree, data) =>
    renderBody(tree, {
      amount: (path) => amountAt(data, path),
      image: (src) => publishedImage(posix.join(posix.dirname(file.path), src)),
    });
}
