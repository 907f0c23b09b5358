import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../scripts/bench/random.ts';
import { hashFolder } from '../../scripts/release/hash-files.ts';
import { readFolder } from '../../scripts/release/read-folder.ts';
import { runBuild } from '../site/build-sites.ts';
import { trialFolder } from '../scripts/fake-site.ts';
import type { Chaos } from './chaos.ts';
import { interrupt, leftoversOf, standingHash } from './interrupt.ts';

/** The same with whole builds of the fixture: the content must be as it was, too. */
export async function chaosOfBuilds(kills: number, seed: number): Promise<Chaos> {
  const trial = trialFolder();
  const [content, out] = [join(trial, 'content'), join(trial, 'dist')];
  cpSync('tests/fixtures/archive', content, { recursive: true });
  const options = ['--content', content, '--out', out];
  const started = performance.now();
  const { status, log } = runBuild('.', options);
  if (status !== 0) throw new Error(log);
  const takes = performance.now() - started;
  const [site, sources] = [standingHash(out), hashFolder(readFolder(content))];
  const random = seededRandom(seed);
  const chaos: Chaos = { killed: 0, faults: [] };
  for (let round = 1; chaos.killed < kills && round <= 5 * kills; round++) {
    const moment = random.between(0, Math.ceil(takes));
    if (await interrupt(['scripts/build.ts', ...options, '--today', '2026-11-21'], moment)) chaos.killed++;
    // The same content always gives the same site, so there is one right answer before and after.
    if (standingHash(out) !== site) chaos.faults.push(`build ${round} at ${moment} ms: the site is another`);
    if (hashFolder(readFolder(content)) !== sources)
      chaos.faults.push(`build ${round} at ${moment} ms: the content is another`);
  }
  const last = runBuild('.', options);
  if (last.status !== 0 || standingHash(out) !== site) chaos.faults.push(`the last build: ${last.log}`);
  chaos.faults.push(...leftoversOf(out).map((name) => `${name} is left`));
  const lines = readFileSync(join(content, 'log.jsonl'), 'utf8').trimEnd().split('\n');
  if (lines.length !== 1) chaos.faults.push(`the log has ${lines.length} publications`);
  rmSync(trial, { recursive: true });
  return chaos;
}
