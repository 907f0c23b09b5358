import { inflateRawSync } from 'node:zlib';
import { UnreadableDocument } from './unreadable-document.ts';

/** A packed document: the names of its parts, and each unpacked when it is asked for. */
export interface Zip {
  names: readonly string[];
  /** Undefined where there is no such part. */
  read(name: string): Uint8Array | undefined;
}

/**
 * Open an archive by its list of parts, which is judged before anything is unpacked. Nothing is written anywhere:
 * a part that would stand outside the archive marks it as made to do harm.
 */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map(entriesOf(bytes, view).map((entry) => [entry.name, entry]));
  const stated = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
  if (stated > mostUnpacked) throw new UnreadableDocument('too-much', `${stated}`);
  let unpacked = 0;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      const content = unpack(entry, bytes, view, mostUnpacked - unpacked);
      unpacked += content.length;
      return content;
    },
  };
}

const mostEntries = 2_000;
const mostUnpacked = 100_000_000;
/** Text packs to a twentieth at best; what packs to less than a two hundredth says nothing. */
const mostRatio = 200;

interface Entry {
  name: string;
  method: number;
  packed: number;
  size: number;
  offset: number;
}

function entriesOf(bytes: Uint8Array, view: DataView): Entry[] {
  const end = endOfDirectory(bytes);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new UnreadableDocument('too-much', `${count}`);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new UnreadableDocument('broken', 'directory');
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const start = at + 46;
    entries.push({
      name: nameOf(bytes.subarray(start, start + (name ?? 0))),
      method: methodOf(view, at),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = start + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** The end stands last, before a comment of at most 65 535 bytes. */
function endOfDirectory(bytes: Uint8Array): number {
  const tail = Math.max(0, bytes.length - 65_557);
  const found = Buffer.from(bytes.buffer, bytes.byteOffset + tail, bytes.length - tail).lastIndexOf(
    'PK\x05\x06',
  );
  if (found === -1) throw new UnreadableDocument('broken', 'end');
  return tail + found;
}

function nameOf(bytes: Uint8Array): string {
  const name = new TextDecoder().decode(bytes).replaceAll('\\', '/');
  if (/^\/|^[a-z]:|(^|\/)\.\.(\/|$)|\0/i.test(name)) throw new UnreadableDocument('unsafe-archive');
  return name;
}

function methodOf(view: DataView, at: number): number {
  if ((view.getUint16(at + 8, true) & 1) !== 0) throw new UnreadableDocument('encrypted');
  return view.getUint16(at + 10, true);
}

/** The size that an entry states may be a lie, so it is held to the limits while it is unpacked too. */
function unpack(
  { method, packed, offset }: Entry,
  bytes: Uint8Array,
  view: DataView,
  room: number,
): Uint8Array {
  if (view.getUint32(offset, true) !== 0x04034b50) throw new UnreadableDocument('broken', 'entry');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const content = bytes.subarray(start, start + packed);
  if (content.length < packed) throw new UnreadableDocument('broken', 'entry');
  if (method === 0) return content;
  if (method !== 8) throw new UnreadableDocument('broken', `method ${method}`);
  const maxOutputLength = Math.max(1, Math.min(room, packed * mostRatio + 100_000));
  try {
    return inflateRawSync(content, { maxOutputLength });
  } catch (error) {
    const isTooMuch = error instanceof RangeError;
    throw new UnreadableDocument(isTooMuch ? 'too-much' : 'broken', undefined, { cause: error });
  }
}
