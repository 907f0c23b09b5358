import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A file to pack. A long one comes in pieces. */
export interface ZipEntry {
  name: string;
  pieces: Iterable<string>;
}

/**
 * A ZIP archive, piece by piece: of each file only its packed bytes stand in memory. Every file bears the first
 * day that ZIP knows, so that the same files give the same bytes.
 */
export function* toZip(entries: readonly ZipEntry[]): Generator<Uint8Array> {
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, pieces } of entries) {
    const packed = pack(pieces);
    const title = new TextEncoder().encode(name);
    const facts = factsOf(packed, title.length);
    yield bytesOf([0x04034b50, 4], ...facts, [0, 2], title);
    yield* packed.chunks;
    directory.push(
      bytesOf([0x02014b50, 4], [20, 2], ...facts, [0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4], title),
    );
    offset += 30 + title.length + packed.packed;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  yield* directory;
  const count = entries.length;
  yield bytesOf([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2]);
}

interface Packed {
  chunks: Uint8Array[];
  packed: number;
  whole: number;
  checksum: number;
}

/** Deflated in stretches that each end on a byte, so that they may stand after each other. */
function pack(pieces: Iterable<string>): Packed {
  const result: Packed = { chunks: [], packed: 0, whole: 0, checksum: 0 };
  const add = (text: string, finishFlush: number): void => {
    const bytes = new TextEncoder().encode(text);
    const chunk = deflateRawSync(bytes, { level: 1, memLevel: 9, finishFlush });
    result.chunks.push(chunk);
    result.packed += chunk.length;
    result.whole += bytes.length;
    result.checksum = crc32(bytes, result.checksum);
  };
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < stretch) continue;
    add(waiting, constants.Z_SYNC_FLUSH);
    waiting = '';
  }
  add(waiting, constants.Z_FINISH);
  return result;
}

const stretch = 1 << 20;

/** What both headers of a file say: version, UTF-8 names, deflate, 1 January 1980, checksum, sizes and length of the name. */
const factsOf = ({ checksum, packed, whole }: Packed, nameLength: number): Field[] => [
  [20, 2],
  [0x800, 2],
  [8, 2],
  [0, 2],
  [0x21, 2],
  [checksum, 4],
  [packed, 4],
  [whole, 4],
  [nameLength, 2],
];

/** A number with its width in bytes. */
type Field = readonly [value: number, width: 2 | 4];

function bytesOf(...fields: readonly (Field | Uint8Array)[]): Uint8Array {
  const length = fields.reduce((sum, field) => sum + (isText(field) ? field.length : field[1]), 0);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const field of fields) {
    if (isText(field)) bytes.set(field, at);
    else if (field[1] === 2) view.setUint16(at, field[0], true);
    else view.setUint32(at, field[0], true);
    at += isText(field) ? field.length : field[1];
  }
  return bytes;
}

const isText = (field: Field | Uint8Array): field is Uint8Array => field instanceof Uint8Array;
