import { mkdirSync, readFileSync, readdirSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { storeOf } from './release-store.ts';
import { isRunning, nameOfProcess, pidOf } from './running-process.ts';

/** How long, in milliseconds, a file may be written, or a turn last, before it counts as left behind. */
const patience = 2000;

/** The right to publish to a target, which one process has at a time. */
export interface Lock {
  /** Whether it is still ours: asked once more before anything is replaced. */
  isHeld: () => boolean;
  release: () => void;
}

/** Take the lock of a target, or say which process has it. A lock whose process is gone is no lock. */
export function takeLock(out: string): Lock | { busy: number | undefined } {
  const store = storeOf(out);
  const file = join(store, 'lock');
  const own = nameOfProcess();
  mkdirSync(store, { recursive: true });
  for (let attempt = 0; attempt < 5; attempt++) {
    if (tryCreate(file, own)) return lockOf(store, file, own);
    const holder = holderOf(file);
    if (holder === undefined) continue;
    if (isHeldBy(holder, file)) return { busy: holder === '' ? undefined : pidOf(holder) };
    removeStale(file, holder);
  }
  if (tryCreate(file, own)) return lockOf(store, file, own);
  return { busy: undefined };
}

function tryCreate(file: string, own: string): boolean {
  try {
    writeFileSync(file, own, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

const lockOf = (store: string, file: string, own: string): Lock => ({
  isHeld: () => holderOf(file) === own,
  release() {
    if (holderOf(file) === own) rmSync(file, { force: true });
    removeIfEmpty(store);
  },
});

/** Who wrote the lock: empty for one caught before it was written, undefined when it is gone. */
function holderOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return undefinedIfGone(error);
  }
}

/** A lock without a name is one that is being written this very moment, or was when the power went. */
function isHeldBy(holder: string, file: string): boolean {
  if (holder !== '') return isRunning(holder);
  return ageOf(file) < patience;
}

/** Of those that find the same stale lock one at a time looks again and removes it, so that no living lock is hit. */
function removeStale(file: string, holder: string): void {
  const turn = `${file}-turn`;
  if (!tryCreate(turn, nameOfProcess())) return removeIfLeft(turn);
  if (holderOf(file) === holder) rmSync(file, { force: true });
  rmSync(turn, { force: true });
}

/** A turn takes no time: one that has stood for seconds was left by a process that died in it. */
function removeIfLeft(turn: string): void {
  if (ageOf(turn) >= patience) rmSync(turn, { force: true });
}

function removeIfEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

const ageOf = (file: string): number =>
  Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);

function undefinedIfGone(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
