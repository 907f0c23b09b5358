import type { Extra, Picture } from './picture.ts';

const flags = { xmp: 0x04, exif: 0x08 };

/** Take a WebP apart into its chunks, and write its header anew for those that are kept. */
export function readWebp(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return undefined;
  const kept: Uint8Array[] = [];
  const extras = new Set<Extra>(end < bytes.length ? ['trailing'] : []);
  let size: Size | undefined;
  let header: Uint8Array | undefined;
  for (let offset = 12; offset < end;) {
    const type = String.fromCharCode(...bytes.subarray(offset, offset + 4));
    const length = view.getUint32(offset + 4, true);
    // Every chunk is padded to an even length; of the last one some writers forget it.
    const next = offset + 8 + length + (length % 2);
    if (offset + 8 + length > end) return undefined;
    const data = bytes.subarray(offset + 8, offset + 8 + length);
    if (shown.has(type)) kept.push(padded(bytes.subarray(offset, next), next - offset));
    if (type === 'VP8X') header = kept.at(-1);
    if (type.startsWith('VP8')) size ??= sizeOf(type, data);
    if (type === 'ANIM' || type === 'ANMF') extras.add('animation');
    else if (!shown.has(type)) extras.add(type === 'EXIF' || type === 'XMP ' ? 'exif' : 'text');
    offset = next;
  }
  if (!size) return undefined;
  // Browsers do not heed its EXIF data, so which way up it is goes with the rest.
  if (header) header[8] = (header[8] ?? 0) & ~(flags.xmp | flags.exif);
  return { format: 'webp', ...size, parts: [riff(kept), ...kept], extras };
}

/** A copy: the header of one is changed. */
function padded(chunk: Uint8Array, length: number): Uint8Array {
  const whole = new Uint8Array(length);
  whole.set(chunk);
  return whole;
}

interface Size {
  width: number;
  height: number;
}

const shown = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP']);

function sizeOf(type: string, data: Uint8Array): Size | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const three = (offset: number): number => view.getUint16(offset, true) + (view.getUint8(offset + 2) << 16);
  if (type === 'VP8X') return { width: three(4) + 1, height: three(7) + 1 };
  if (type === 'VP8L') {
    const bits = view.getUint32(1, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  return type === 'VP8 '
    ? { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff }
    : undefined;
}

function riff(kept: readonly Uint8Array[]): Uint8Array {
  const header = new Uint8Array(12);
  header.set([0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50]);
  const length = kept.reduce((sum, part) => sum + part.length, 4);
  new DataView(header.buffer).setUint32(4, length, true);
  return header;
}
