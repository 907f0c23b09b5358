import { spawnSync } from 'node:child_process';
import { cpSync, lstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { hashFolder } from '../../scripts/release/hash-files.ts';
import { readFolder } from '../../scripts/release/read-folder.ts';
import { runBuild, startBuild } from './build-sites.ts';

const sites = inject('sites');
const trial = `${sites.trial}-publishing`;
const [content, out] = [join(trial, 'content'), join(trial, 'site')];
const build = (...options: string[]): ReturnType<typeof runBuild> =>
  runBuild('.', ['--content', content, '--out', out, '--preview', ...options]);
const start = (folder: string): ReturnType<typeof startBuild> =>
  startBuild('.', ['--content', content, '--out', folder, '--preview']);
const hashOf = (folder: string): string => hashFolder(readFolder(folder));

beforeEach(() => {
  rmSync(trial, { recursive: true, force: true });
  cpSync(sites.fixture.content, content, { recursive: true });
});

test('of builds at once, two of one folder and one of another, one of the two publishes and none disturbs the other', async () => {
  const other = join(trial, 'other');
  const [elsewhere, ...same] = await Promise.all([start(other), start(out), start(out)]);
  const [won, lost] = same.toSorted((a, b) => (a.status ?? 1) - (b.status ?? 1));
  expect([elsewhere.status, won?.status, lost?.status]).toEqual([0, 0, 1]);
  expect(lost?.log).toMatch(/Ett annat bygge av .* pågår \(process \d+\)\. Vänta tills det är klart\./);
  expect([hashOf(out), hashOf(other)]).toEqual(Array(2).fill(hashOf(sites.fixture.folder)));
});

describe('a publication', () => {
  beforeEach(() => cpSync(sites.fixture.folder, out, { recursive: true, dereference: true }));

  test('takes over a site in a plain folder, and can be gone back from', () => {
    writeFileSync(join(content, 'site.yaml'), siteYaml().replace(/^title: .*/m, 'title: Nytt namn'));
    const before = hashOf(out);
    expect(build().status).toBe(0);
    expect(readdirSync(trial).sort()).toEqual(['.site.releases', 'content', 'site']);
    expect(lstatSync(out).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('Nytt namn');
    const { status, log } = rollback();
    expect([status, log]).toEqual([
      0,
      expect.stringMatching(/visar nu version 1-[0-9a-f]{16} med 3\u00a0avtal/),
    ]);
    expect(hashOf(out)).toBe(before);
    expect(rollback()).toMatchObject({
      status: 1,
      log: expect.stringContaining('ingen äldre version') as string,
    });
  });

  test('with fewer agreements names those that would vanish, and is made when that is meant', () => {
    const before = hashOf(out);
    const file = join(content, 'agreements/vandring.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('---\n', '---\ndraft: true\n'));
    const { status, log } = build();
    expect([status, log]).toEqual([
      1,
      expect.stringMatching(/1\u00a0avtal .* skulle försvinna: vandring\..*--allow-fewer/s),
    ]);
    expect(hashOf(out)).toBe(before);
    expect(build('--allow-fewer').status).toBe(0);
    const told = [...readFolder(out)].filter(({ bytes }) => Buffer.from(bytes).includes('/avtal/vandring/'));
    expect(told.map(({ path }) => path)).toEqual([]);
  });

  test('never loses a file that somebody has put into the site', () => {
    writeFileSync(join(out, 'google1234.html'), 'proof');
    const { status, log } = build();
    expect([status, log]).toEqual([
      1,
      expect.stringMatching(/1\u00a0fil .* skulle försvinna: google1234\.html/),
    ]);
    expect(readFileSync(join(out, 'google1234.html'), 'utf8')).toBe('proof');
  });
});

const siteYaml = (): string => readFileSync(join(content, 'site.yaml'), 'utf8');

function rollback(): { status: number | null; log: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/rollback.ts', '--out', out], {
    encoding: 'utf8',
  });
  return { status, log: `${stdout}${stderr}` };
}
