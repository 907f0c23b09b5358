import { stripMetadata } from '../images/strip-metadata.ts';
import { publishedReader } from '../gate/read-published.ts';
import { readChecked } from './checked.ts';
import { settings } from './settings.ts';

/** The pictures that agreements show, by their path in the content folder. */
export const imagePaths = (): string[] =>
  readChecked().files.flatMap(({ path }) => (/\.(png|jpe?g|webp)$/.test(path) ? path : []));

/** A picture as it was judged, with nothing in it but what it shows. */
export const readImage = (path: string): Uint8Array<ArrayBuffer> =>
  stripMetadata(publishedReader(settings.contentDirectory, readChecked().files)(path));
