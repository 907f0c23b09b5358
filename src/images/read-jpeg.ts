import { asShown, orientationIn, orientationOnly } from './orientation.ts';
import type { Extra, Picture } from './picture.ts';

/** Take a JPEG apart into its segments. What follows its end, such as a hidden video, is no part of the picture. */
export function readJpeg(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [bytes.subarray(0, 2)];
  const extras = new Set<Extra>();
  let size: { width: number; height: number } | undefined;
  let orientation = 1;
  for (let offset = 2; ;) {
    while (view.getUint8(offset) === 0xff && view.getUint8(offset + 1) === 0xff) offset += 1;
    if (view.getUint8(offset) !== 0xff) return undefined;
    const marker = view.getUint8(offset + 1);
    if (marker === end) {
      parts.push(bytes.subarray(offset, offset + 2));
      if (offset + 2 < bytes.length) extras.add('trailing');
      break;
    }
    const next = offset + 2 + view.getUint16(offset + 2);
    if (next > bytes.length) return undefined;
    const segment = bytes.subarray(offset, next);
    if (isFrame(marker)) size = { width: view.getUint16(offset + 7), height: view.getUint16(offset + 5) };
    if (isExif(marker, segment)) orientation = orientationIn(segment.subarray(4));
    const kept = publishedSegment(marker, segment);
    if (kept) parts.push(kept);
    else extras.add(marker === 0xe1 ? 'exif' : 'text');
    offset = next;
    if (marker === scan) {
      offset = scanEnd(bytes, next);
      parts.push(bytes.subarray(next, offset));
    }
  }
  if (!size) return undefined;
  if (orientation !== 1) parts.splice(1, 0, exifSegment(orientation));
  return { format: 'jpeg', ...asShown(size, orientation), parts, extras };
}

const end = 0xd9;
const scan = 0xda;

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const isExif = (marker: number, segment: Uint8Array): boolean =>
  marker === 0xe1 && nameOf(segment, 4) === 'Exif';

const nameOf = (segment: Uint8Array, length: number): string =>
  String.fromCharCode(...segment.subarray(4, 4 + length));

/** A segment as it is published, or undefined where it is not part of what the picture shows. */
function publishedSegment(marker: number, segment: Uint8Array): Uint8Array | undefined {
  // Tables, frames and scans.
  if (marker < 0xe0) return segment;
  // Its small picture of the whole may show what was cut away.
  if (marker === 0xe0 && nameOf(segment, 4) === 'JFIF') return shortened(segment, 18, 16);
  if (marker === 0xe2 && nameOf(segment, 11) === 'ICC_PROFILE') return segment;
  if (marker === 0xee && nameOf(segment, 5) === 'Adobe') return shortened(segment, 16, 16);
  return undefined;
}

/** The first bytes of a segment, with its length set right and the rest beyond `filled` empty. */
function shortened(segment: Uint8Array, length: number, filled: number): Uint8Array {
  const short = new Uint8Array(length);
  short.set(segment.subarray(0, Math.min(filled, segment.length)));
  new DataView(short.buffer).setUint16(2, length - 2);
  return short;
}

/** Where the coded picture after a scan's header ends: at the next marker that is not part of it. */
function scanEnd(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 2)) {
    const code = bytes[at + 1] ?? end;
    if (code !== 0 && (code < 0xd0 || code > 0xd7)) return at;
  }
  return bytes.length;
}

function exifSegment(orientation: number): Uint8Array {
  const data = orientationOnly(orientation);
  const segment = new Uint8Array(10 + data.length);
  segment.set([0xff, 0xe1, 0, 8 + data.length, 0x45, 0x78, 0x69, 0x66, 0, 0]);
  segment.set(data, 10);
  return segment;
}
