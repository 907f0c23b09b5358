import type { Cause } from '../domain/problem.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of a file, or how it is saved instead of as UTF-8. A byte order mark is accepted and dropped. */
export function decodeText(bytes: Uint8Array): { text: string } | { cause: Cause } {
  if (isUtf16(bytes)) return { cause: { code: 'encoding', found: 'utf-16', byte: 0 } };
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    // The decoder only says that the bytes are wrong; where they are is found below.
    return { cause: { code: 'encoding', found: 'not-utf-8', byte: firstBadByte(bytes) } };
  }
}

/** UTF-16 has a mark of its own, or a zero in every second byte of ordinary text. */
function isUtf16(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  const sample = bytes.subarray(0, 200);
  if (!sample.includes(0)) return false;
  let [even, odd] = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) index % 2 === 0 ? even++ : odd++;
  });
  const many = sample.length / 4;
  return sample.length >= 4 && ((even > many && odd === 0) || (odd > many && even === 0));
}

/** The position, from 0, of the first byte that cannot be read: halving finds the longest beginning that can. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (isReadable(bytes.subarray(0, middle))) good = middle;
    else bad = middle - 1;
  }
  // The longest readable beginning may end with the first byte of the character that is broken.
  while (good > 0 && !isReadable(bytes.subarray(0, good), false)) good -= 1;
  return good;
}

/** A beginning may end in the middle of a character, so the stream is left open. */
function isReadable(bytes: Uint8Array, stream = true): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
