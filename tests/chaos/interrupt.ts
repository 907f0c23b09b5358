import { spawn } from 'node:child_process';
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hashFolder } from '../../scripts/release/hash-files.ts';
import { readFolder } from '../../scripts/release/read-folder.ts';
import { releasesOf, storeOf } from '../../scripts/release/release-store.ts';

/** Start a command and kill it without warning after a while, as a power cut would. Answers whether it was still at work. */
export async function interrupt(command: readonly string[], afterMs: number): Promise<boolean> {
  const child = spawn(process.execPath, command, {
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'production', VITEST: '' },
  });
  const ended = new Promise<boolean>((resolve) =>
    child.once('exit', (_, signal) => resolve(signal === 'SIGKILL')),
  );
  await Promise.race([wait(afterMs), ended]);
  child.kill('SIGKILL');
  return ended;
}

/** What stands at a target, or nothing where it is away. */
export const standingHash = (out: string): string | undefined =>
  existsSync(out) ? hashFolder(readFolder(out)) : undefined;

/** What a target and its store hold that they should not when no build is at work. */
export function leftoversOf(out: string): string[] {
  const names = new Set([...releasesOf(out).map(({ name }) => name), 'standing']);
  const left = readdirSync(storeOf(out)).filter((name) => !names.has(name));
  return lstatSync(out).isSymbolicLink() ? left : [...left, `${join(out)} is no link`];
}
