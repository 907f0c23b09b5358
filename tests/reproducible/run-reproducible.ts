import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hashFolder } from '../../scripts/release/hash-files.ts';
import { readFolder } from '../../scripts/release/read-folder.ts';
import { runBuild } from '../site/build-sites.ts';
import { cloneProject } from './clone-project.ts';
import { waysToBuild, type WayToBuild } from './ways-to-build.ts';

const help = `Builds the archive ten times, each in a folder of its own and in another way: order of files, time zone,
language, rights, number of cores. All must give the same site to the byte.

Usage: npm run test:reproducible`;

const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
if (values.help) console.log(help);
else {
  const hashes = waysToBuild.map(buildAndTell);
  process.exitCode = new Set(hashes).size === 1 ? 0 : 1;
  console.log(process.exitCode === 0 ? 'All are the same.' : 'They are not the same.');
}

function buildAndTell(way: WayToBuild): string {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync('.cache/reproducible-');
  const before = process.umask(way.umask);
  try {
    const project = join(process.cwd(), folder, way.name);
    cloneProject(process.cwd(), project, way);
    const options = ['--content', join(project, 'content'), '--out', join(project, 'site'), '--preview'];
    const { status, log } = runBuild(project, options, way.environment);
    const hash = status === 0 ? hashFolder(readFolder(join(project, 'site'))) : `failed\n${log}`;
    console.log(`${hash}  ${way.name}`);
    return hash;
  } finally {
    process.umask(before);
    rmSync(folder, { recursive: true, force: true });
  }
}
