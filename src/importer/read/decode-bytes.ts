import { UnreadableDocument } from './unreadable-document.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'iso-8859-1' | 'windows-1252';

/** The text of a file that has no format of its own, and how it was saved. */
export function decodeBytes(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = encodingOf(bytes);
  // The decoder knows Latin-1 only as a part of Windows-1252, which is the same where both are defined.
  const label = encoding === 'iso-8859-1' ? 'windows-1252' : encoding;
  const text = new TextDecoder(label).decode(bytes);
  if (isBinary(text)) throw new UnreadableDocument('unknown-format');
  return { text, encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  // What Latin-1 has there are controls nobody types; Word's quotes and dashes are Windows-1252.
  return bytes.some((byte) => byte >= 0x80 && byte <= 0x9f) ? 'windows-1252' : 'iso-8859-1';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // Only says that some byte is not UTF-8, which is what was asked.
    return false;
  }
}

/** Text has letters and hardly a control character; a picture or a program has many. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 100_000);
  const controls = sample.match(/[\0-\x08\x0E-\x1A\x1C-\x1F\x7F-\x9F\uFFFD]/g)?.length ?? 0;
  return controls > sample.length / 500 + 2;
}
