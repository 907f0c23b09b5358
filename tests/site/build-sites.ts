import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { cloneProject } from '../reproducible/clone-project.ts';
import { strangestWay } from '../reproducible/ways-to-build.ts';

/** A site that was built for the tests: where it lies and what the build said. */
export interface BuiltSite {
  folder: string;
  content: string;
  log: string;
}

export interface Sites {
  fixture: BuiltSite;
  shipped: BuiltSite;
  /** The shipped archive once more: another folder, time zone, language, order of files, rights and number of cores. */
  elsewhere: BuiltSite;
  /** A folder for tests to write in. */
  trial: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: Sites;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The day of every test: what is running today has ended in a year. */
export const today = '2026-11-21';

/** Build, once for all tests, the sites they look at. */
export default function buildSites(project: TestProject): () => void {
  // A folder for every run, so that two at once do not meet.
  const base = join(root, `.cache/test/run-${process.pid}`);
  mkdirSync(base, { recursive: true });
  project.provide('sites', {
    fixture: build(root, join(root, 'tests/fixtures/archive'), join(base, 'fixture')),
    shipped: build(root, join(root, 'content'), join(base, 'shipped')),
    elsewhere: buildElsewhere(join(base, 'another folder')),
    trial: join(base, 'trial'),
  });
  return () => rmSync(base, { recursive: true, force: true });
}

/** A clone of the project, built in the strangest way there is. */
function buildElsewhere(project: string): BuiltSite {
  const { environment, umask, isReversed } = strangestWay;
  const before = process.umask(umask);
  try {
    cloneProject(root, project, { isReversed });
    return build(project, join(project, 'content'), join(project, 'site'), environment);
  } finally {
    process.umask(before);
  }
}

function build(
  project: string,
  content: string,
  folder: string,
  environment: Record<string, string> = {},
): BuiltSite {
  const { status, log } = runBuild(
    project,
    ['--content', content, '--out', folder, '--preview'],
    environment,
  );
  if (status !== 0) throw new Error(`The build of ${content} failed.\n${log}`);
  return { folder, content, log };
}

/** Run the build command as an editor would, on the tests' day, and keep all it says. */
export function runBuild(
  project: string,
  options: string[],
  environment: Record<string, string> = {},
): { status: number | null; log: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/build.ts', ...options, '--today', today],
    {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production', VITEST: '', ...environment },
    },
  );
  return { status, log: `${stdout}${stderr}` };
}
