import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { today } from '../site/build-sites.ts';
import { trialFolder } from '../scripts/fake-site.ts';
import { leftoversOf, standingHash } from './interrupt.ts';

/** Disks that are full from the start, become full during a build, or cannot be written. Undefined where no disk can be mounted here. */
export async function diskTrials(): Promise<string[] | undefined> {
  const trial = trialFolder();
  const disk = join(trial, 'disk');
  mkdirSync(disk);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', disk]).status !== 0) return undefined;
  try {
    return await trialsOn(disk);
  } finally {
    spawnSync('umount', [disk]);
    rmSync(trial, { recursive: true });
  }
}

async function trialsOn(disk: string): Promise<string[]> {
  const out = join(disk, 'dist');
  const filler = join(disk, 'filler');
  const faults: string[] = [];
  const first = await build(out);
  if (first.status !== 0) return [first.log];
  const site = standingHash(out);
  const expectStop = (what: string, { status, log }: Built, words: RegExp): void => {
    if (status !== 1 || !words.test(log)) faults.push(`${what}: ${status} ${log}`);
    if (standingHash(out) !== site) faults.push(`${what}: the site is another`);
  };

  fill(filler, 1_000_000);
  expectStop('a full disk', await build(out), /^Disken räcker inte: /m);
  rmSync(filler);
  expectStop(
    'a disk that becomes full',
    await build(out, () => fill(filler, 100_000)),
    /^Disken blev full\. /m,
  );
  rmSync(filler);
  spawnSync('mount', ['-o', 'remount,ro', disk]);
  expectStop('a disk that cannot be written', await build(out), /^Det går inte att skriva i /m);
  spawnSync('mount', ['-o', 'remount,rw', disk]);
  const last = await build(out);
  if (last.status !== 0 || standingHash(out) !== site) faults.push(`afterwards: ${last.log}`);
  return [...faults, ...leftoversOf(out).map((name) => `${name} is left`)];
}

/** Leave only so many bytes free. */
function fill(filler: string, left: number): void {
  const { bavail, bsize } = statfsSync(join(filler, '..'));
  writeFileSync(filler, new Uint8Array(Math.max(0, bavail * bsize - left)));
}

interface Built {
  status: number | null;
  log: string;
}

/** Build the fixture; `meanwhile` is done when the build has looked at the disk and begun. */
async function build(out: string, meanwhile?: () => void): Promise<Built> {
  const options = ['--content', 'tests/fixtures/archive', '--out', out, '--today', today, '--preview'];
  const before = builds();
  const child = spawn(process.execPath, ['scripts/build.ts', ...options], {
    env: { ...process.env, NODE_ENV: 'production', VITEST: '' },
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  if (meanwhile) {
    while (child.exitCode === null && builds().size <= before.size) await wait(20);
    meanwhile();
  }
  return { status: await ended, log: (await said).join('') };
}

const builds = (): Set<string> => {
  mkdirSync('.cache/builds', { recursive: true });
  return new Set(readdirSync('.cache/builds'));
};
