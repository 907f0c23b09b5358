import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
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

/** Build, once for all tests and side by side, the sites they look at. Every set of tests that wants them asks. */
export default async function buildSites({ vitest }: TestProject): Promise<undefined | (() => void)> {
  const all = vitest.getRootProject();
  if ('sites' in all.getProvidedContext()) return;
  // A folder for every run, so that two at once do not meet.
  const base = join(root, `.cache/test/run-${process.pid}`);
  mkdirSync(base, { recursive: true });
  const [fixture, shipped, elsewhere] = await Promise.all([
    build(root, join(root, 'tests/fixtures/archive'), join(base, 'fixture')),
    build(root, join(root, 'content'), join(base, 'shipped')),
    buildElsewhere(join(base, 'another folder')),
  ]);
  all.provide('sites', { fixture, shipped, elsewhere, trial: join(base, 'trial') });
  return () => rmSync(base, { recursive: true, force: true });
}

/** A clone of the project, built in the strangest way there is. Its rights hold from the start of its process. */
function buildElsewhere(project: string): Promise<BuiltSite> {
  const { environment, umask, isReversed } = strangestWay;
  const before = process.umask(umask);
  try {
    cloneProject(root, project, { isReversed });
    return build(project, join(project, 'content'), join(project, 'site'), environment);
  } finally {
    process.umask(before);
  }
}

async function build(
  project: string,
  content: string,
  folder: string,
  environment: Record<string, string> = {},
): Promise<BuiltSite> {
  const options = ['--content', content, '--out', folder, '--preview'];
  const { status, log } = await startBuild(project, options, environment);
  if (status !== 0) throw new Error(`The build of ${content} failed.\n${log}`);
  return { folder, content, log };
}

export interface Built {
  status: number | null;
  log: string;
}

/** Run the build command as an editor would, on the tests' day, and keep all it says. */
export function runBuild(
  project: string,
  options: string[],
  environment: Record<string, string> = {},
): Built {
  const { status, stdout, stderr } = spawnSync(process.execPath, buildCommand(options), {
    cwd: project,
    encoding: 'utf8',
    env: asAnEditor(environment),
  });
  return { status, log: `${stdout}${stderr}` };
}

/** The same, beside others. */
export async function startBuild(
  project: string,
  options: string[],
  environment: Record<string, string> = {},
): Promise<Built> {
  const child = spawn(process.execPath, buildCommand(options), {
    cwd: project,
    env: asAnEditor(environment),
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [status, ...said] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { status, log: said.join('') };
}

const buildCommand = (options: string[]): string[] => ['scripts/build.ts', ...options, '--today', today];

const asAnEditor = (environment: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  VITEST: '',
  ...environment,
});
