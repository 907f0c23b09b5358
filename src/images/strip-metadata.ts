import { readPicture } from './read-picture.ts';

/** A picture as it is published: pixels and colours as they were, without place, camera, names and notes. */
export function stripMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const picture = readPicture(bytes);
  if (typeof picture === 'string') throw new Error('A picture is published that was never judged.');
  const stripped = new Uint8Array(picture.parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of picture.parts) {
    stripped.set(part, offset);
    offset += part.length;
  }
  return stripped;
}
