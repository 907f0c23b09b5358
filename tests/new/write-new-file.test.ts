import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeNewFile } from '../../scripts/new/write-new-file.ts';

test('a file is written once, and nothing is left behind', () => {
  const folder = mkdtempSync(join(tmpdir(), 'new-file-'));
  const path = join(folder, 'a.mdx');
  expect(writeNewFile(path, 'first å')).toBe(true);
  expect(writeNewFile(path, 'second')).toBe(false);
  expect(readFileSync(path, 'utf8')).toBe('first å');
  expect(readdirSync(folder)).toEqual(['a.mdx']);
  expect(() => writeNewFile(join(folder, 'none/a.mdx'), 'x')).toThrow('ENOENT');
  rmSync(folder, { recursive: true });
});
