import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Usage } from './measure.ts';

const measure = fileURLToPath(new URL('./measure.ts', import.meta.url));

/** What is measured, under what name and where; the peer has no search, so ours is left out unless it is asked for. */
export interface Measured {
  label: string;
  cwd: string;
  hasSearch?: boolean;
}

/** Run a script of Node's to its end and tell what it used; a failure is told with its output. */
export function runMeasured(
  { label, cwd, hasSearch = false }: Measured,
  script: string,
  ...options: string[]
): Usage {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const report = join(folder, 'usage.json');
  process.stderr.write(`${label} …`);
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=12288', '--import', measure, script, ...options],
    {
      cwd,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      env: {
        ...process.env,
        BENCH_USAGE: report,
        ASTRO_TELEMETRY_DISABLED: '1',
        ARCHIVE_SEARCH: hasSearch ? 'on' : 'off',
        CI: '1',
        NODE_OPTIONS: '',
      },
    },
  );
  process.stderr.write(` ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  if (status !== 0) throw new Error(`${label} failed.\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`);
  const usage = JSON.parse(readFileSync(report, 'utf8')) as Usage;
  rmSync(folder, { recursive: true });
  return usage;
}
