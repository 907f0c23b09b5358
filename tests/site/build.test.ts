import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { runBuild } from './build-sites.ts';
import { filesOf } from './read-site.ts';

const sites = inject('sites');
const root = process.cwd();
// Emptied before each test, so nobody else may keep anything in it.
const trial = `${sites.trial}-build`;
const [content, out] = [join(trial, 'content'), join(trial, 'site')];

describe('a build', () => {
  test.each(['fixture', 'shipped'] as const)('of the %s archive gives no warning and no error', (name) => {
    expect(sites[name].log.split('\n').filter((line) => /\[(WARN|ERROR)\]/.test(line))).toEqual([]);
    expect(sites[name].log).toMatch(/Webbplatsen ligger i /);
  });

  test('is the same to the byte in another folder, time zone and locale', () => {
    const [here, there] = [digestsOf(sites.shipped.folder), digestsOf(sites.elsewhere.folder)];
    const files = [...new Set([...Object.keys(here), ...Object.keys(there)])];
    expect(files.filter((file) => here[file] !== there[file])).toEqual([]);
    expect(files.length).toBeGreaterThan(20);
  });

  // The log knows days; feeds and security.txt must have a clock, and midnight stands for the day.
  test('says nothing of the machine or the time it was made', () => {
    const told = filesOf(sites.shipped.folder).filter((file) => {
      const text = readFileSync(join(sites.shipped.folder, file), 'latin1');
      return (
        text.includes(root) ||
        /20\d\d-\d\d-\d\dT(?!00:00:00Z)\d\d:/.test(text) ||
        /\bnode_modules\b/.test(text)
      );
    });
    expect(told).toEqual([]);
  });
});

describe('a build that must not succeed', () => {
  beforeEach(() => {
    rmSync(trial, { recursive: true, force: true });
    cpSync(sites.fixture.content, content, { recursive: true });
    cpSync(sites.fixture.folder, out, { recursive: true, dereference: true });
  });

  test.each([
    ['an import', "import fs from 'node:fs'\n\n{fs.writeFileSync('canary', 'x')}"],
    ['an export', "export const canary = process.getBuiltinModule('fs').writeFileSync('canary', 'x')"],
    ['an expression', '{process.exit(0)}'],
    ['a script', '<script>alert(1)</script>'],
    ['a spread', '<Klausul amne="tvist" {...process.env} />'],
  ])('stops at %s in an agreement, and the site stands as it was', (_, code) => {
    const file = join(content, 'agreements/vandring.mdx');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n\n${code}\n`);
    const before = [digestsOf(out), digestsOf(content)];
    const { status, log } = runBuild(root, ['--content', content, '--out', out]);
    expect(status).toBe(1);
    expect(log).toMatch(/agreements\/vandring\.mdx:\d+:\d+ /);
    expect([digestsOf(out), digestsOf(content)]).toEqual(before);
    expect(existsSync(join(root, 'canary'))).toBe(false);
    expect(readdirSync(trial).sort()).toEqual(['content', 'site']);
  });

  test('stops without our own command in front, too', () => {
    const file = join(content, 'agreements/vandring.mdx');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n\n{process.exit(0)}\n`);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/.bin/astro', 'build', '--outDir', join(trial, 'direct')],
      {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, ARCHIVE_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' },
      },
    );
    expect(status).not.toBe(0);
    expect(`${stdout}${stderr}`).toMatch(/vandring\.mdx:\d+:\d+ /);
    expect(existsSync(join(trial, 'direct/index.html'))).toBe(false);
  });

  test('stops at a content folder that is missing or empty', () => {
    const before = digestsOf(out);
    mkdirSync(join(trial, 'empty'));
    for (const folder of ['missing', 'empty']) {
      const { status } = runBuild(root, ['--content', join(trial, folder), '--out', out]);
      expect(status).toBe(1);
    }
    expect(digestsOf(out)).toEqual(before);
  });

  test('never replaces a folder that is not its own', () => {
    const foreign = join(trial, 'photos');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'holiday.txt'), 'sun');
    for (const folder of [foreign, root, '/', content, trial, join(content, 'site')]) {
      const { status, log } = runBuild(root, ['--content', content, '--out', folder]);
      expect([status, log.includes(folder)]).toEqual([1, true]);
    }
    expect(readFileSync(join(foreign, 'holiday.txt'), 'utf8')).toBe('sun');
  });
});

const digestsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesOf(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
