/** Takes a compressed piece apart; undefined when it cannot be. */
export type Inflate = (bytes: Uint8Array) => Uint8Array | undefined;

/** What a picture says besides its pixels: its metadata and what follows after its end, as text that can be searched. */
export function imageText(bytes: Uint8Array, inflate?: Inflate): string {
  return pieces(bytes, inflate)
    .map((piece) => latin.decode(piece).replaceAll('\0', ''))
    .join('\n');
}

// One character for every byte. Text in two bytes per character has a nought in every second.
const latin = new TextDecoder('latin1');

function pieces(bytes: Uint8Array, inflate?: Inflate): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 12 && view.getUint32(0) === 0x89504e47) return ofPng(bytes, view, inflate);
  if (bytes.length > 4 && view.getUint16(0) === 0xffd8) return ofJpeg(bytes, view);
  if (bytes.length > 16 && nameAt(bytes, 0) === 'RIFF') return ofWebp(bytes, view);
  return [bytes];
}

const nameAt = (bytes: Uint8Array, offset: number): string =>
  latin.decode(bytes.subarray(offset, offset + 4));

const pngPixels = new Set(['IHDR', 'PLTE', 'IDAT', 'fdAT', 'tRNS']);

function ofPng(bytes: Uint8Array, view: DataView, inflate?: Inflate): Uint8Array[] {
  const found: Uint8Array[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const name = nameAt(bytes, at + 4);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (!pngPixels.has(name)) found.push(data);
    if (name === 'zTXt' || name === 'iTXt' || name === 'iCCP') found.push(...inflated(data, inflate));
    at += 12 + length;
    if (name === 'IEND') break;
  }
  return [...found, bytes.subarray(at)];
}

/** The compressed part begins where the marks of the format say so: 78 is the first byte of every such stream. */
function inflated(data: Uint8Array, inflate?: Inflate): Uint8Array[] {
  const start = data.indexOf(0x78, data.indexOf(0) + 1);
  const text = start < 0 ? undefined : inflate?.(data.subarray(start));
  return text ? [text] : [];
}

/** Segments up to the pixels, and what stands after the picture's end. */
function ofJpeg(bytes: Uint8Array, view: DataView): Uint8Array[] {
  const found: Uint8Array[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    const length = view.getUint16(at + 2);
    const marker = bytes[at + 1] ?? 0;
    if ((marker >= 0xe0 && marker <= 0xef) || marker === 0xfe)
      found.push(bytes.subarray(at + 4, at + 2 + length));
    at += 2 + length;
  }
  return [...found, bytes.subarray(endOfPixels(bytes, at))];
}

/** Just after the end mark that follows the pixels, in which no such mark can come up. */
function endOfPixels(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] === 0xd9) return at + 2;
  }
  return bytes.length;
}

const webpPixels = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF']);

function ofWebp(bytes: Uint8Array, view: DataView): Uint8Array[] {
  const found: Uint8Array[] = [];
  let at = 12;
  while (at + 8 <= bytes.length) {
    const length = view.getUint32(at + 4, true);
    if (!webpPixels.has(nameAt(bytes, at))) found.push(bytes.subarray(at + 8, at + 8 + length));
    at += 8 + length + (length % 2);
  }
  return found;
}
