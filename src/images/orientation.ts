/** Which way up a picture is, from 1 to 8, by its EXIF data; 1 where it does not say. */
export function orientationIn(exif: Uint8Array): number {
  // Some writers put the name that JPEG has before it in every format.
  const tiff = exif[0] === 0x45 ? exif.subarray(6) : exif;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (tiff.byteLength < 14) return 1;
  const isLittle = view.getUint16(0) === 0x4949;
  const start = view.getUint32(4, isLittle);
  if (start + 2 > tiff.byteLength) return 1;
  const count = view.getUint16(start, isLittle);
  for (let entry = start + 2; entry < start + 2 + count * 12; entry += 12) {
    if (entry + 12 > tiff.byteLength) return 1;
    if (view.getUint16(entry, isLittle) !== tag) continue;
    const value = view.getUint16(entry + 8, isLittle);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** The size of a picture on a page: browsers turn one that lies on its side. */
export const asShown = <Size extends { width: number; height: number }>(
  size: Size,
  orientation: number,
): Size => (orientation > 4 ? { ...size, width: size.height, height: size.width } : size);

/** EXIF data that says which way up a picture is, and nothing more. */
export function orientationOnly(orientation: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(26));
  view.setUint16(0, 0x4d4d);
  view.setUint16(2, 42);
  view.setUint32(4, 8);
  view.setUint16(8, 1);
  view.setUint16(10, tag);
  view.setUint16(12, 3);
  view.setUint32(14, 1);
  view.setUint16(18, orientation);
  return new Uint8Array(view.buffer);
}

const tag = 0x0112;
