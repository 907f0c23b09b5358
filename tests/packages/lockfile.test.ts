import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAudit } from './read-audit.ts';

interface Package {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };
const { '': own, ...packages } = lock.packages;

/** Packages that run a program of their own when they are installed: each is a choice. Node brings its binary this way. */
const mayRunAtInstall = ['node_modules/esbuild', 'node_modules/node'];

describe('the lockfile', () => {
  test('has a strong digest of every package', () => {
    const weak = Object.entries(packages).filter(
      ([, { integrity }]) => !/^sha512-.{86}==$/.test(integrity ?? ''),
    );
    expect(weak.map(([name]) => name)).toEqual([]);
    expect(Object.keys(packages).length).toBeGreaterThan(300);
  });

  test('names no address to fetch from, so that none can be slipped in', () => {
    const addressed = Object.entries(packages).filter(
      ([, { resolved, link }]) => resolved !== undefined || link,
    );
    expect(addressed.map(([name]) => name)).toEqual([]);
  });

  test('has no other package that runs something when it is installed', () => {
    const running = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(running.map(([name]) => name).sort()).toEqual(mayRunAtInstall);
  });

  test('is that of package.json', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
    expect(own).toMatchObject({ dependencies, devDependencies });
  });
});

describe('an answer about known weaknesses', () => {
  test.each([
    ['nothing at all', '', 'no answer'],
    ['no JSON', '<html>Bad gateway</html>', '<html>Bad gateway</html>'],
    ['a refusal', '{"message":"405 Method Not Allowed","statusCode":405}', '405 Method Not Allowed'],
    ['an error', '{"error":{"code":"ENOAUDIT","summary":""}}', 'no counts'],
    ['counts without their sum', '{"metadata":{"vulnerabilities":{"high":0}}}', 'no counts'],
    ['null', 'null', 'no answer'],
  ])('that is %s is unknown and not none', (_, printed, reason) => {
    expect(readAudit(printed)).toEqual({ known: false, reason });
  });

  test('with counts is read', () => {
    const printed = '{"metadata":{"vulnerabilities":{"info":0,"high":2,"total":2}}}';
    expect(readAudit(printed)).toEqual({ known: true, weaknesses: 2, bySeverity: { info: 0, high: 2 } });
  });
});
