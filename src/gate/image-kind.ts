/** What a picture's bytes say it is, with its size in pixels where that could be read. */
export interface ImageKind {
  format: 'png' | 'jpeg' | 'webp';
  width: number;
  height: number;
}

/** Read the beginning of a picture. Only the three formats that are published are known; a name is never believed. */
export function readImageKind(bytes: Uint8Array): ImageKind | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return readPng(view);
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return readJpeg(view);
  const isRiff = startsWith(bytes, [...'RIFF'].map(byteOf));
  return isRiff && startsWith(bytes.subarray(8), [...'WEBP'].map(byteOf)) ? readWebp(view) : undefined;
}

const byteOf = (character: string): number => character.charCodeAt(0);

const startsWith = (bytes: Uint8Array, wanted: readonly number[]): boolean =>
  wanted.every((byte, index) => bytes[index] === byte);

const readPng = (view: DataView): ImageKind | undefined =>
  view.byteLength < 24 ? undefined : { format: 'png', width: view.getUint32(16), height: view.getUint32(20) };

/** The size stands in the first frame header; the segments before it are stepped over by their lengths. */
function readJpeg(view: DataView): ImageKind | undefined {
  let offset = 2;
  while (offset + 9 < view.byteLength && view.getUint8(offset) === 0xff) {
    const marker = view.getUint8(offset + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      return { format: 'jpeg', width: view.getUint16(offset + 7), height: view.getUint16(offset + 5) };
    }
    offset += 2 + view.getUint16(offset + 2);
  }
  return undefined;
}

function readWebp(view: DataView): ImageKind | undefined {
  if (view.byteLength < 30) return undefined;
  const chunk = String.fromCharCode(...[12, 13, 14, 15].map((offset) => view.getUint8(offset)));
  const three = (offset: number): number => view.getUint16(offset, true) + (view.getUint8(offset + 2) << 16);
  if (chunk === 'VP8X') return { format: 'webp', width: three(24) + 1, height: three(27) + 1 };
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { format: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  return {
    format: 'webp',
    width: view.getUint16(26, true) & 0x3fff,
    height: view.getUint16(28, true) & 0x3fff,
  };
}
