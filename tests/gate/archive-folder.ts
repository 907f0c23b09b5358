import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { checkContent, type Checked } from '../../src/gate/check-content.ts';
import { lineOf } from '../../src/gate/reporters/report-text.ts';

const fixture = fileURLToPath(new URL('../fixtures/archive', import.meta.url));

/** A copy of the fixture archive with some files changed (text or bytes) or taken away (null). Removed after the test. */
export function archiveWith(changes: Record<string, string | Uint8Array | null>): string {
  const dir = mkdtempSync(join(tmpdir(), 'gate-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  cpSync(fixture, dir, { recursive: true });
  writeFileSync(join(dir, 'agreements/karta.png'), pngOf(40, 30));
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) rmSync(join(dir, path), { recursive: true });
    else writeFileSync(join(dir, path), content);
  }
  return dir;
}

/** A grey PNG picture. Of a very large one only the header is true: nobody is to look further. */
export function pngOf(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const rows = width * height < 1_000_000 ? Buffer.alloc((width + 1) * height, 0x80) : Buffer.alloc(1);
  for (let row = 0; row * (width + 1) < rows.length; row += 1) rows[row * (width + 1)] = 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

export function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(type, 4, 'latin1');
  chunk.set(data, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return chunk;
}

/** What an editor reads: one line for every error and warning. */
export const linesOf = ({ problems }: Checked): string[] =>
  problems
    .filter(({ severity }) => severity !== 'note')
    .map((problem) => lineOf(problem, { language: 'sv', root: '' }));

/** The lines for an archive with changes. */
export const checkWith = (changes: Record<string, string | Uint8Array | null>): string[] =>
  linesOf(checkContent(archiveWith(changes)));

export const fixtureText = (path: string): string => readFileSync(join(fixture, path), 'utf8');

/** A fixture file with one passage changed; the passage must be there. */
export function changed(path: string, from: string, to: string): string {
  const text = fixtureText(path);
  if (!text.includes(from)) throw new Error(`${path} does not hold ${JSON.stringify(from)}.`);
  return text.replace(from, () => to);
}
