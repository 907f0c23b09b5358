import { gunzipSync, inflateRawSync } from 'node:zlib';

/** What is inside a packed file, one part at a time. */
export const unpack = (bytes: Uint8Array, packing: 'gzip' | 'zip'): Iterable<Uint8Array> =>
  packing === 'gzip' ? [gunzipSync(bytes)] : unzip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));

/** By the list at the end of the file, which is what programs go by. */
function* unzip(bytes: Buffer): Generator<Uint8Array> {
  const end = bytes.lastIndexOf('PK\u0005\u0006');
  if (end < 0) throw new Error('no list of files');
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    yield method === 0 ? packed : inflateRawSync(packed);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}
