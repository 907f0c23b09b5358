import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../scripts/bench/random.ts';
import { hashFolder } from '../../scripts/release/hash-files.ts';
import { readFolder } from '../../scripts/release/read-folder.ts';
import { publishFake, trialFolder, writeFakeSite } from '../scripts/fake-site.ts';
import { interrupt, leftoversOf, standingHash } from './interrupt.ts';

export interface Chaos {
  /** How many runs were killed while they worked; those that were done before are not counted. */
  killed: number;
  faults: string[];
}

/** Kill publications at random moments. What stands must be the old site or the new one, whole, and the next run clean. */
export async function chaosOfPublishing(kills: number, seed: number): Promise<Chaos> {
  const trial = trialFolder();
  const out = join(trial, 'dist');
  const random = seededRandom(seed);
  const chaos: Chaos = { killed: 0, faults: [] };
  publishFake(out, -1);
  const started = performance.now();
  await interrupt(commandFor(out, 0), 60_000);
  let takes = performance.now() - started;
  for (let round = 1; chaos.killed < kills && round <= 5 * kills; round++) {
    const [before, after] = [hashOf(trial, 2 * round - 2), hashOf(trial, 2 * round - 1)];
    // The first half of its time goes to starting Node.
    const moment = random.between(Math.floor(takes / 2), Math.ceil(takes));
    if (await interrupt(commandFor(out, 2 * round - 1), moment)) chaos.killed++;
    // The first run may have been slower than those after it, whose code is compiled and whose files are at hand.
    else takes = Math.min(takes, moment);
    const standing = standingHash(out);
    if (standing !== before && standing !== after)
      chaos.faults.push(`round ${round}: what stands is ${standing}`);
    const { hash } = publishFake(out, 2 * round);
    if (standingHash(out) !== hash)
      chaos.faults.push(`round ${round}: the next run left ${standingHash(out)}`);
    chaos.faults.push(...leftoversOf(out).map((name) => `round ${round}: ${name} is left`));
  }
  rmSync(trial, { recursive: true });
  return chaos;
}

const commandFor = (out: string, version: number): string[] => [
  'tests/chaos/publish-slowly.ts',
  out,
  String(version),
];

function hashOf(trial: string, version: number): string {
  const site = join(trial, 'expected');
  rmSync(site, { recursive: true, force: true });
  writeFakeSite(site, version);
  return hashFolder(readFolder(site));
}
