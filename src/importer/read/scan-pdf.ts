import { inflateSync } from 'node:zlib';
import type { Remark, RemarkCode } from '../document.ts';
import { UnreadableDocument } from './unreadable-document.ts';

/** Look through a PDF before it is parsed: what it unpacks to is held to limits, and what it would do is told. */
export function scanPdf(bytes: Uint8Array): Remark[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const codes = new Set<RemarkCode>(codesIn(file.toString('latin1', 0, Math.min(file.length, 5_000_000))));
  let unpacked = 0;
  let streams = 0;
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue;
    streams += 1;
    if (streams > mostStreams) throw new UnreadableDocument('too-much', 'pdf');
    const entries = entriesBefore(file, at);
    // Pictures are large by nature, and are never unpacked by us.
    if (!/\/Fl(?:ateDecode)?\b/.test(entries) || /\/Subtype\s*\/Image\b/.test(entries)) continue;
    const content = unpack(file.subarray(startOf(file, at)), entries, mostUnpacked - unpacked);
    unpacked += content.length;
    if (/\/ObjStm\b/.test(entries)) for (const code of codesIn(content.toString('latin1'))) codes.add(code);
  }
  return [...codes].sort().map((code) => ({ code }));
}

const mostStreams = 50_000;
const mostUnpacked = 100_000_000;

/** A stream follows the entries that say how it is packed. */
function entriesBefore(file: Buffer, at: number): string {
  const text = file.toString('latin1', Math.max(0, at - 1_000), at);
  return text.slice(text.lastIndexOf(' obj') + 1);
}

function startOf(file: Buffer, at: number): number {
  const after = at + 'stream'.length;
  return file[after] === 0x0d && file[after + 1] === 0x0a ? after + 2 : after + 1;
}

function unpack(packed: Buffer, entries: string, room: number): Buffer {
  const times = Math.min(5, entries.match(/\/Fl(?:ateDecode)?\b/g)?.length ?? 1);
  let content = packed;
  for (let time = 0; time < times; time += 1) {
    try {
      content = inflateSync(content, { maxOutputLength: Math.max(1, room) });
    } catch (error) {
      if (error instanceof RangeError) throw new UnreadableDocument('too-much', 'pdf', { cause: error });
      // Locked or damaged: the parser says so, if the page needs it.
      return Buffer.alloc(0);
    }
  }
  return content;
}

function codesIn(text: string): RemarkCode[] {
  const codes: RemarkCode[] = [];
  if (/\/(?:JavaScript|JS|Launch|ImportData|SubmitForm|RichMedia)\b/.test(text)) codes.push('scripts');
  if (/\/(?:GoToR|GoToE|EmbeddedFiles?)\b/.test(text)) codes.push('external-content');
  return codes;
}
