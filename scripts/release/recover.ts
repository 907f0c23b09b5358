import { existsSync, lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pointAt } from './point-at.ts';
import { releasesOf, standingFile, storeOf } from './release-store.ts';
import { isRunning } from './running-process.ts';

/** Clear away what an interrupted build left, and bring the site back if it was away at that very moment. Only for who has the lock. */
export function recover(out: string): void {
  const store = storeOf(out);
  for (const name of readdirSync(store)) {
    const [, owner] = /^(?:staging|fresh|replaced|standing|lock)-(\d+-\d+)$/.exec(name) ?? [];
    if (owner !== undefined && !isRunning(owner)) rmSync(join(store, name), { recursive: true, force: true });
  }
  if (lstatSync(out, { throwIfNoEntry: false }) || !existsSync(standingFile(out))) return;
  const standing = readFileSync(standingFile(out), 'utf8').trim();
  const release = releasesOf(out).find(({ name }) => name === standing);
  if (release) pointAt(out, release);
}
