import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cloneProject } from '../reproducible/clone-project.ts';
import { guards, type Guard } from './guards.ts';

const help = `Takes away each guard in turn, in a copy of the project, and sees some test fail. A guard that no test
misses is one that could vanish unseen.

Usage: npm run test:guards [-- WORD…]

  WORD   only guards with such a word in their name`;

const { values, positionals } = parseArgs({
  options: { help: { type: 'boolean' } },
  allowPositionals: true,
});
if (values.help) console.log(help);
else
  process.exitCode = runGuards(guards.filter(({ name }) => positionals.every((word) => name.includes(word))));

function runGuards(chosen: readonly Guard[]): number {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync('.cache/guards-');
  const project = resolve(folder, 'project');
  try {
    cloneProject(process.cwd(), project, {
      more: ['tests', 'docs', '.ci', 'README.md', 'package-lock.json'],
    });
    const tests = [...new Set(chosen.flatMap((guard) => guard.tests))];
    const whole = runTests(project, tests);
    if (whole.failed) {
      console.log(`${whole.said}\nThe tests fail with every guard in place.`);
      return 1;
    }
    const unmissed = chosen.filter((guard) => !isMissed(project, guard));
    console.log(
      `${chosen.length - unmissed.length} of ${chosen.length} guards are missed when they are gone.`,
    );
    return unmissed.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isMissed(project: string, { name, file, find, replace, tests }: Guard): boolean {
  const path = join(project, file);
  const whole = readFileSync(path, 'utf8');
  if (whole.split(find).length !== 2) {
    console.log(`MOVED   ${name}: ${file} does not have it once`);
    return false;
  }
  writeFileSync(
    path,
    whole.replace(find, () => replace),
  );
  const missed = runTests(project, tests).failed;
  writeFileSync(path, whole);
  console.log(`${missed ? 'missed ' : 'UNSEEN '} ${name}`);
  return missed;
}

function runTests(project: string, tests: readonly string[]): { failed: boolean; said: string } {
  const config = ['--config', 'tests/vitest.config.ts', '--project', 'units', '--bail', '1'];
  const { status, stdout } = spawnSync(
    process.execPath,
    ['node_modules/.bin/vitest', 'run', ...config, ...tests],
    { cwd: project, encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  return { failed: status !== 0, said: stdout.slice(-3000) };
}
