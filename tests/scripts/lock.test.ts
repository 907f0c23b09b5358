import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../scripts/release/lock.ts';
import { storeOf } from '../../scripts/release/release-store.ts';
import { isRunning, nameOfProcess } from '../../scripts/release/running-process.ts';
import { lockFor, trialFolder } from './fake-site.ts';

let trial: string;
let out: string;
let file: string;
beforeEach(() => {
  trial = trialFolder();
  out = join(trial, 'dist');
  file = join(storeOf(out), 'lock');
});
afterEach(() => rmSync(trial, { recursive: true }));

test('one at a time: the other is told who is at work', () => {
  const lock = lockFor(out);
  expect(takeLock(out)).toEqual({ busy: process.pid });
  lock.release();
  expect(existsSync(storeOf(out))).toBe(false);
  lockFor(out).release();
});

test.each([
  ['is gone', '99999999-1'],
  ['is another with the same number', `${process.pid}-1`],
  ['cannot be read', 'x'],
])('a lock whose process %s is no lock', (_, holder) => {
  mkdirSync(storeOf(out));
  writeFileSync(file, holder);
  const lock = lockFor(out);
  expect(readFileSync(file, 'utf8')).toBe(nameOfProcess());
  expect(lock.isHeld()).toBe(true);
  lock.release();
});

test('a lock that is being written is waited for, one left half written is not', () => {
  mkdirSync(storeOf(out));
  writeFileSync(file, '');
  expect(takeLock(out)).toEqual({ busy: undefined });
  utimesSync(file, 0, 0);
  expect(lockFor(out).isHeld()).toBe(true);
});

test('a turn at a stale lock that was left by a crash is no hindrance for long', () => {
  mkdirSync(storeOf(out));
  writeFileSync(file, '99999999-1');
  writeFileSync(`${file}-turn`, '');
  expect(takeLock(out)).toEqual({ busy: undefined });
  utimesSync(`${file}-turn`, 0, 0);
  expect(lockFor(out).isHeld()).toBe(true);
});

test('this process is known to run, and no other by its name', () => {
  expect(isRunning(nameOfProcess())).toBe(true);
  expect(['', '-', '0-0', '-1-0', 'abc', '99999999-0'].filter(isRunning)).toEqual([]);
});

test('of eight that find a stale lock at once one wins', async () => {
  mkdirSync(storeOf(out));
  writeFileSync(file, '99999999-1');
  const script = `
    const { takeLock } = await import(${JSON.stringify(join(process.cwd(), 'scripts/release/lock.ts'))});
    process.stdin.once('data', () => {
      const lock = takeLock(${JSON.stringify(out)});
      process.stdout.write('busy' in lock ? 'busy' : lock.isHeld() ? 'won' : 'lost');
      process.stdin.once('data', () => process.exit());
    });
    process.stdout.write('ready');`;
  const starts = Array.from({ length: 8 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  const said = async (child: ChildProcess): Promise<string> =>
    String(((await once(child.stdout!, 'data')) as [Buffer])[0]);
  await Promise.all(starts.map(said));
  const answers = Promise.all(starts.map(said));
  for (const child of starts) child.stdin.write('go');
  expect((await answers).toSorted()).toEqual([...Array<string>(7).fill('busy'), 'won']);
  for (const child of starts) child.stdin.write('go');
});
