import { crc32 } from 'node:zlib';
import { asShown, orientationIn, orientationOnly } from './orientation.ts';
import type { Extra, Picture } from './picture.ts';

/** What shows a picture and its colours. Anything else is left out of what is published. */
const shown = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs cICP'.split(' '));
const extraOf: Record<string, Extra> = {
  acTL: 'animation',
  fcTL: 'animation',
  fdAT: 'animation',
  eXIf: 'exif',
  tEXt: 'text',
  zTXt: 'text',
  iTXt: 'text',
};

/** Take a PNG apart into its chunks, each of which proves itself by a checksum. */
export function readPng(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [bytes.subarray(0, 8)];
  const extras = new Set<Extra>();
  const seen = new Set<string>();
  let offset = 8;
  let size = { width: 0, height: 0 };
  let orientation = 1;
  while (!seen.has('IEND')) {
    const length = view.getUint32(offset);
    const end = offset + 12 + length;
    const type = String.fromCharCode(...bytes.subarray(offset + 4, offset + 8));
    if (view.getUint32(end - 4) !== crc32(bytes.subarray(offset + 4, end - 4))) return undefined;
    if ((type === 'IHDR') !== (offset === 8)) return undefined;
    if (type === 'IHDR') size = { width: view.getUint32(16), height: view.getUint32(20) };
    if (type === 'eXIf') orientation = orientationIn(bytes.subarray(offset + 8, end - 4));
    if (shown.has(type)) parts.push(bytes.subarray(offset, end));
    // A chunk that a reader must understand begins with a capital.
    else if (/^[A-Z]/.test(type)) return undefined;
    const extra = extraOf[type];
    if (extra) extras.add(extra);
    seen.add(type);
    offset = end;
  }
  if (!seen.has('IDAT')) return undefined;
  if (offset < bytes.length) extras.add('trailing');
  // It stands between the header and the pixels.
  if (orientation !== 1) parts.splice(2, 0, exifChunk(orientation));
  return { format: 'png', ...asShown(size, orientation), parts, extras };
}

function exifChunk(orientation: number): Uint8Array {
  const data = orientationOnly(orientation);
  const chunk = new Uint8Array(12 + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set([0x65, 0x58, 0x49, 0x66], 4);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  return chunk;
}
