import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** The beginning of a PNG picture of some size: enough for a reader that trusts no names. */
export function pngOf(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
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
