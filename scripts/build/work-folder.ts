import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isRunning, nameOfProcess } from '../release/running-process.ts';

/**
 * A folder for this build alone. It lies in the project, since Astro runs the modules it makes there, and outside the
 * project two builds would share one. What interrupted builds left behind is cleared away.
 */
export function openWorkFolder(builds = resolve('.cache/builds')): string {
  for (const name of existsSync(builds) ? readdirSync(builds) : []) {
    if (!isRunning(name)) rmSync(join(builds, name), { recursive: true, force: true });
  }
  const own = join(builds, nameOfProcess());
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  return own;
}
