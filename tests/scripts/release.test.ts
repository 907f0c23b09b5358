import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LockLost, publishRelease } from '../../scripts/release/publish-release.ts';
import { pointAt } from '../../scripts/release/point-at.ts';
import { recover } from '../../scripts/release/recover.ts';
import { releasesOf, standingFile, standingRelease, storeOf } from '../../scripts/release/release-store.ts';
import { rollbackRelease } from '../../scripts/release/rollback-release.ts';
import { vanishingAgreements } from '../../scripts/release/vanishing-agreements.ts';
import { lockFor, publishFake, trialFolder, writeFakeSite } from './fake-site.ts';

let trial: string;
let out: string;
beforeEach(() => {
  trial = trialFolder();
  out = join(trial, 'dist');
});
afterEach(() => rmSync(trial, { recursive: true }));

const shown = (): string => readFileSync(join(out, 'index.html'), 'utf8');
const numbers = (): number[] => releasesOf(out).map(({ number }) => number);

describe('publishing', () => {
  test('lets a new release stand by a link that can be moved with its store', () => {
    const { name, hash } = publishFake(out, 1);
    expect(name).toBe(`1-${hash}`);
    expect(readlinkSync(out)).toBe(join('.dist.releases', name));
    expect(shown()).toBe('version 1');
    expect(readdirSync(trial).sort()).toEqual(['.dist.releases', 'dist']);
  });

  test('names a release by what it holds', () => {
    const [first, second] = [publishFake(out, 1), publishFake(out, 2)];
    expect(second.hash).not.toBe(first.hash);
    expect(publishFake(join(trial, 'other'), 1).hash).toBe(first.hash);
  });

  test('keeps the last three that differ', () => {
    for (const version of [1, 2, 3, 4, 5]) publishFake(out, version);
    expect(numbers()).toEqual([5, 4, 3]);
    publishFake(out, 5);
    publishFake(out, 5);
    expect(shown()).toBe('version 5');
    expect(new Set(releasesOf(out).map(({ hash }) => hash)).size).toBe(3);
  });

  test('an older site in a plain folder becomes the first release', () => {
    writeFakeSite(out, 1);
    publishFake(out, 2);
    expect(shown()).toBe('version 2');
    expect(rollbackRelease(out)).toMatchObject({ done: true });
    expect(shown()).toBe('version 1');
  });

  test('an empty folder that somebody prepared is used', () => {
    mkdirSync(out);
    publishFake(out, 1);
    expect(lstatSync(out).isSymbolicLink()).toBe(true);
    expect(shown()).toBe('version 1');
  });

  test('a copy put in place of the link is replaced', () => {
    publishFake(out, 1);
    cpSync(out, join(trial, 'copy'), { recursive: true, dereference: true });
    rmSync(out);
    renameSync(join(trial, 'copy'), out);
    publishFake(out, 2);
    expect(shown()).toBe('version 2');
    expect(lstatSync(out).isSymbolicLink()).toBe(true);
  });

  test('publishes nothing when another process has taken over', () => {
    publishFake(out, 1);
    const site = join(trial, 'made');
    writeFakeSite(site, 2);
    const lock = lockFor(out);
    writeFileSync(join(storeOf(out), 'lock'), '1-1');
    expect(() => publishRelease(site, out, '0123456789abcdef', lock)).toThrow(LockLost);
    expect(shown()).toBe('version 1');
    lock.release();
    expect(readFileSync(join(storeOf(out), 'lock'), 'utf8')).toBe('1-1');
  });
});

describe('where there are no links', () => {
  const refused = ((): never => {
    throw Object.assign(new Error('no links here'), { code: 'EPERM' });
  }) as unknown as typeof symlinkSync;

  test('the site is a folder, and rollback still works', () => {
    const [first, second] = [publishFake(out, 1), publishFake(out, 2)];
    pointAt(out, first, refused);
    expect([lstatSync(out).isDirectory(), shown()]).toEqual([true, 'version 1']);
    pointAt(out, second, refused);
    expect([shown(), standingRelease(out)?.name]).toEqual(['version 2', second.name]);
    expect(readdirSync(storeOf(out)).filter((name) => /^(fresh|replaced)/.test(name))).toEqual([]);
  });

  test('any other failure is told', () => {
    const release = publishFake(out, 1);
    const broken = ((): never => {
      throw Object.assign(new Error('disk'), { code: 'EIO' });
    }) as unknown as typeof symlinkSync;
    expect(() => pointAt(out, release, broken)).toThrow('disk');
    expect(shown()).toBe('version 1');
  });
});

describe('rollback', () => {
  test('goes back one release at a time, and says when there are no more', () => {
    for (const version of [1, 2, 3]) publishFake(out, version);
    expect(rollbackRelease(out)).toMatchObject({ done: true, from: { number: 3 }, to: { number: 2 } });
    expect(shown()).toBe('version 2');
    expect(rollbackRelease(out)).toMatchObject({ done: true, to: { number: 1 } });
    expect(rollbackRelease(out)).toEqual({ done: false, reason: 'no-earlier' });
    expect(shown()).toBe('version 1');
  });

  test('passes over a release that shows the same', () => {
    for (const version of [1, 2, 2]) publishFake(out, version);
    rollbackRelease(out);
    expect(shown()).toBe('version 1');
  });

  test('what was gone back from is not gone back to by the next', () => {
    for (const version of [1, 2]) publishFake(out, version);
    rollbackRelease(out);
    publishFake(out, 3);
    rollbackRelease(out);
    expect(shown()).toBe('version 1');
  });

  test('never shows a release that has been changed since', () => {
    for (const version of [1, 2]) publishFake(out, version);
    writeFileSync(join(releasesOf(out)[1]?.folder ?? '', 'index.html'), 'changed');
    expect(rollbackRelease(out)).toMatchObject({ done: false, reason: 'damaged' });
    expect(shown()).toBe('version 2');
  });

  test('never shows what has been withdrawn, and the release that does is removed', () => {
    publishFake(out, 1, { agreements: ['a', 'b'] });
    const { folder } = publishFake(out, 2, { agreements: ['b'], withdrawn: ['a'] });
    expect(releasesOf(out).map((release) => release.folder)).toEqual([folder]);
    const back = join(storeOf(out), '1-0123456789abcdef');
    writeFakeSite(back, 1, { agreements: ['a', 'b'] });
    expect(rollbackRelease(out)).toMatchObject({ done: false, reason: 'withdrawn' });
    expect(shown()).toBe('version 2');
  });

  test('needs something to go back from', () => {
    expect(rollbackRelease(out)).toEqual({ done: false, reason: 'nothing-stands' });
    writeFakeSite(out, 1);
    expect(rollbackRelease(out)).toEqual({ done: false, reason: 'nothing-stands' });
  });
});

describe('after an interruption', () => {
  /** A number no process has: Linux counts to 4 194 304. */
  const nobody = '99999999-1';

  test('what was left is cleared away, and what is at work is left alone', () => {
    publishFake(out, 1);
    const store = storeOf(out);
    for (const kind of ['staging', 'fresh', 'replaced']) mkdirSync(join(store, `${kind}-${nobody}`));
    mkdirSync(join(store, `staging-${process.ppid}-0`));
    recover(out);
    const left = readdirSync(store).filter((name) => name.includes(nobody));
    expect(left).toEqual([]);
    expect(shown()).toBe('version 1');
  });

  test('a site that was away at that moment is brought back', () => {
    for (const version of [1, 2]) publishFake(out, version);
    rollbackRelease(out);
    rmSync(out);
    recover(out);
    expect(shown()).toBe('version 1');
  });

  test('a site that was never published is not', () => {
    mkdirSync(storeOf(out));
    recover(out);
    writeFileSync(standingFile(out), '7-0123456789abcdef\n');
    recover(out);
    expect(existsSync(out)).toBe(false);
  });
});

describe('fewer agreements', () => {
  test('are named', () => {
    publishFake(out, 1, { agreements: ['a', 'b', 'c'] });
    const next = { agreements: ['a', 'd'], withdrawn: [] };
    expect(vanishingAgreements(out, next)).toEqual(['b', 'c']);
  });

  test('are not what another in place of one is', () => {
    publishFake(out, 1, { agreements: ['a', 'b'] });
    expect(vanishingAgreements(out, { agreements: ['a', 'c'], withdrawn: [] })).toEqual([]);
  });

  test('cannot be seen in a site from before it said what it publishes', () => {
    writeFakeSite(out, 1);
    writeFileSync(join(out, '.oppna-partnerskap'), 'Built by npm run build.\n');
    expect(vanishingAgreements(out, { agreements: [], withdrawn: [] })).toEqual([]);
  });
});
