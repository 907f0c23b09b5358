import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, parse, resolve, sep } from 'node:path';

/** The file that says that a folder is ours to replace. */
export const marker = '.oppna-partnerskap';

export type Refusal =
  | { reason: 'protected' }
  | { reason: 'content' }
  | { reason: 'not-a-folder' }
  | { reason: 'foreign' }
  | { reason: 'busy'; pid: number };

/** Why a folder must not be built into, or undefined where it may. */
export function refusalOf(out: string, content: string): Refusal | undefined {
  const guarded = [process.cwd(), homedir(), parse(out).root];
  if (guarded.some((folder) => isWithin(folder, out))) return { reason: 'protected' };
  if (isWithin(out, content) || isWithin(content, out)) return { reason: 'content' };
  if (existsSync(out)) {
    if (!statSync(out).isDirectory()) return { reason: 'not-a-folder' };
    if (readdirSync(out).length > 0 && !existsSync(join(out, marker))) return { reason: 'foreign' };
  }
  const pid = leftovers(out).find(({ pid }) => isAlive(pid))?.pid;
  return pid === undefined ? undefined : { reason: 'busy', pid };
}

/** Clear away what an interrupted build left, and bring back the old site if it was caught between two renames. */
export function recover(out: string): void {
  for (const { path, kind } of leftovers(out)) {
    if (kind === 'old' && !existsSync(out)) renameSync(path, out);
    else rmSync(path, { recursive: true, force: true });
  }
}

/** A new folder beside the target, so that the swap is a rename. */
export function stagingFor(out: string): string {
  const staging = beside(out, 'staging');
  mkdirSync(staging, { recursive: true });
  return staging;
}

/** Put the finished site in place of the old one. */
export function swap(staging: string, out: string): void {
  writeFileSync(join(staging, marker), 'Built by npm run build, which replaces this folder every time.\n');
  const old = beside(out, 'old');
  if (existsSync(out)) renameSync(out, old);
  renameSync(staging, out);
  rmSync(old, { recursive: true, force: true });
}

const beside = (out: string, kind: 'staging' | 'old'): string =>
  join(dirname(out), `.${basename(out)}.${kind}-${process.pid}`);

function leftovers(out: string): { path: string; kind: string; pid: number }[] {
  const parent = dirname(out);
  if (!existsSync(parent)) return [];
  const prefix = `.${basename(out)}.`;
  return readdirSync(parent).flatMap((name) => {
    const [, kind, pid] = name.startsWith(prefix)
      ? (/^(staging|old)-(\d+)$/.exec(name.slice(prefix.length)) ?? [])
      : [];
    return kind && Number(pid) !== process.pid ? [{ path: join(parent, name), kind, pid: Number(pid) }] : [];
  });
}

const isWithin = (inner: string, outer: string): boolean =>
  resolve(inner) === resolve(outer) || resolve(inner).startsWith(resolve(outer).replace(/[\\/]$/, '') + sep);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
