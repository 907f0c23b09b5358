import type { TextFault } from './text-position.ts';

/** Words whose UTF-8 bytes were once read as Windows-1252, with the word they were. */
export function findMojibake(text: string): TextFault[] {
  if (!leads.test(text)) return [];
  return [...text.matchAll(/[\p{L}\p{M}]*[\u00C2\u00C3\u00E2]\S*/gu)].flatMap(({ 0: word, index }) => {
    const read = word.replace(/[\s.,;:!?)"']+$/, '');
    const proposal = repair(read);
    return proposal === undefined ? [] : [{ cause: { code: 'mojibake', read, proposal }, offset: index }];
  });
}

// The first byte of a two- or three-byte character of Western text, followed by what a second byte looks like.
const leads =
  /[\u00C2\u00C3][\u0080-\u00BF\u0152-\u0178\u02C6\u02DC\u2013-\u2122]|\u00E2[\u20AC\u2020\u201A]/;

/** The text with its bytes read as UTF-8, if that makes sense of them. */
function repair(text: string): string | undefined {
  if (!leads.test(text)) return undefined;
  const bytes: number[] = [];
  for (const character of text) {
    const byte = bytesOf1252.get(character);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    // Not UTF-8 after all, so the letters are meant as they stand.
    return undefined;
  }
}

const bytesOf1252 = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
);
