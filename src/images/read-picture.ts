import type { Picture } from './picture.ts';
import { readJpeg } from './read-jpeg.ts';
import { readPng } from './read-png.ts';
import { readWebp } from './read-webp.ts';

/** Why a picture cannot be taken apart: its bytes are of no format that is published, or they are not whole. */
export type Unreadable = 'unknown' | 'broken';

/** Take a picture apart by its bytes alone; a name is never believed, and nothing is decoded. */
export function readPicture(bytes: Uint8Array): Picture | Unreadable {
  const reader = readers.find(({ magic }) => startsWith(bytes, magic));
  if (!reader || (reader.read === readWebp && !startsWith(bytes.subarray(8), ascii('WEBP'))))
    return 'unknown';
  try {
    return reader.read(bytes) ?? 'broken';
  } catch (error) {
    // A length that points beyond the end: the only thing a view of bytes ever throws.
    if (error instanceof RangeError) return 'broken';
    throw error;
  }
}

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

const startsWith = (bytes: Uint8Array, wanted: readonly number[]): boolean =>
  wanted.every((byte, index) => bytes[index] === byte);

const readers: { magic: number[]; read: (bytes: Uint8Array) => Picture | undefined }[] = [
  { magic: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], read: readPng },
  { magic: [0xff, 0xd8, 0xff], read: readJpeg },
  { magic: ascii('RIFF'), read: readWebp },
];
