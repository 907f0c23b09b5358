import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusalOf } from '../../scripts/release/target-refusal.ts';
import { publishFake, trialFolder, writeFakeSite } from './fake-site.ts';

let trial: string;
let content: string;
let out: string;
beforeEach(() => {
  trial = trialFolder();
  content = join(trial, 'content');
  out = join(trial, 'dist');
  mkdirSync(content);
});
afterEach(() => rmSync(trial, { recursive: true }));

test('a folder that is not there, one that is empty and one of ours may be used', () => {
  expect(refusalOf(out, content)).toBeUndefined();
  mkdirSync(out);
  expect(refusalOf(out, content)).toBeUndefined();
  publishFake(out, 1);
  expect(refusalOf(out, content)).toBeUndefined();
  rmSync(join(trial, '.dist.releases'), { recursive: true });
  expect(refusalOf(out, content)).toBeUndefined();
});

test('what everything else lies in may not', () => {
  for (const folder of ['/', homedir(), process.cwd(), join(process.cwd(), '..')])
    expect(refusalOf(folder, content)).toEqual({ reason: 'protected' });
  expect(refusalOf(join(trial, '.dist.releases/1-0123456789abcdef'), content)).toEqual({
    reason: 'protected',
  });
});

test('nor the content, what it lies in, or a way round to it', () => {
  symlinkSync(content, join(trial, 'way'));
  for (const folder of [content, trial, join(content, 'dist'), join(trial, 'way/dist')])
    expect(refusalOf(folder, content)).toEqual({ reason: 'content' });
});

test('nor a file, or a folder with files of another kind', () => {
  writeFileSync(join(trial, 'file'), '');
  expect(refusalOf(join(trial, 'file'), content)).toEqual({ reason: 'not-a-folder' });
  mkdirSync(out);
  writeFileSync(join(out, 'holiday.jpg'), '');
  expect(refusalOf(out, content)).toEqual({ reason: 'foreign' });
});

test('nor a link that somebody else has made', () => {
  const target = join(trial, 'elsewhere');
  writeFakeSite(target, 1);
  symlinkSync(target, out);
  expect(refusalOf(out, content)).toEqual({ reason: 'foreign-link', target });
  rmSync(target, { recursive: true });
  expect(refusalOf(out, content), 'also when its disk is away').toMatchObject({ reason: 'foreign-link' });
});

test('nor a site that somebody has put files into, apart from what desktops leave behind', () => {
  writeFakeSite(out, 1);
  mkdirSync(join(out, 'verify'));
  writeFileSync(join(out, '.DS_Store'), '');
  const files = { 'index.html': '0' };
  writeFileSync(join(out, 'verify/manifest.json'), JSON.stringify({ log: {}, agreements: {}, files }));
  const refusal = refusalOf(out, content);
  expect(refusal).toMatchObject({ reason: 'foreign-files' });
  expect(JSON.stringify(refusal)).not.toMatch(/DS_Store|oppna-partnerskap|manifest/);
  expect(refusal).toMatchObject({ files: expect.arrayContaining(['_astro/a.js']) as string[] });
});
