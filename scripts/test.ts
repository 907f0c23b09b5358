import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countTests, type Outcome, type VitestReport } from './test/count-tests.ts';
import { findChromium, howToGetChromium } from './test/find-chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = join(root, '.cache/test/vitest.json');

/** Everything that must hold, in order; a part that fails does not hide the next. */
function main(): void {
  const chromium = findChromium();
  if (!chromium) console.error(howToGetChromium);
  const outcomes = [formatting(), types(), tests(chromium)];
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
  console.log(`${passed} passed, ${failed} failed`);
}

const formatting = (): Outcome =>
  asOutcome('Formatting', run('prettier', ['--check', '--log-level', 'warn', '.']));

const types = (): Outcome =>
  asOutcome(
    'Types',
    run('astro', ['sync']) && run('astro', ['check', '--minimumFailingSeverity', 'warning']),
  );

function tests(chromium: string | undefined): Outcome {
  mkdirSync(join(root, '.cache/test'), { recursive: true });
  rmSync(report, { force: true });
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ran = run('vitest', ['run', '--config', 'tests/vitest.config.ts', ...options], {
    CHROMIUM: chromium ?? '',
  });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const outcome = countTests(JSON.parse(readFileSync(report, 'utf8')) as VitestReport);
  // Vitest also fails for what belongs to no test, such as a build that could not be made.
  return ran || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 };
}

function run(tool: string, options: string[], environment: Record<string, string> = {}): boolean {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/.bin', tool), ...options], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  return status === 0;
}

function asOutcome(name: string, held: boolean): Outcome {
  console.log(`${name}: ${held ? 'ok' : 'FAILED'}`);
  return held ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

main();
