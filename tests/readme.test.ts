import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './architecture/source-files.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const spoken = (name: string): string =>
  ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`;

describe('the documentation', () => {
  test('names every command', () => {
    expect(Object.keys(scripts).filter((name) => !read('README.md').includes(spoken(name)))).toEqual([]);
  });

  test('names no command that does not exist', () => {
    const named = [...read('README.md').matchAll(/npm run ([a-z:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test.each(['README.md', 'src/README.md', 'content/README.md'])(
    '%s leads only to files that exist',
    (path) => {
      const targets = [...read(path).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, target = '']) => target);
      const local = targets.filter((target) => !/^(https?:|mailto:|\/)/.test(target));
      expect(local.filter((target) => !existsSync(join(root, dirname(path), target)))).toEqual([]);
    },
  );

  test('of the architecture names files and folders that exist', () => {
    const named = [...read('src/README.md').matchAll(/`((?:[a-z-]+\/)+(?:[a-z-]+\.ts)?)`/g)].map(
      ([, path = '']) => path,
    );
    const missing = named.filter(
      (path) => !['', 'src'].some((folder) => existsSync(join(root, folder, path))),
    );
    expect(missing).toEqual([]);
    expect(named.length).toBeGreaterThan(10);
  });

  test('of the architecture fits on two screens', () => {
    expect(read('src/README.md').split('\n').length).toBeLessThanOrEqual(110);
  });
});

describe('every command of ours', () => {
  const own = Object.entries(scripts).filter(([name, line]) => line.startsWith('node ') && name !== 'test');

  test.each(own)('%s explains itself', (name, line) => {
    const { status, stdout } = spawnSync(process.execPath, [...line.split(' ').slice(1), '--help'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toContain(spoken(name));
  });
});
