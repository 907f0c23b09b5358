import { expect, test } from 'vitest';
import { AuditFailed } from '../../scripts/build/audit-site.ts';
import { explainFailure } from '../../scripts/build/explain-failure.ts';
import { BuildErrors } from '../../scripts/build/render-pages.ts';
import { LockLost } from '../../scripts/release/publish-release.ts';

const content = 'tests/fixtures/archive';
const explain = (error: unknown): string => explainFailure(error, '/srv/avtal/dist', content);
const failure = (code: string, path?: string, message = `${code}: failed`): Error =>
  Object.assign(new Error(message), { code, ...(path !== undefined && { path }) });

test.each([
  [
    'a full disk',
    failure('ENOSPC', '/'),
    /^Disken blev full\. Bygget behöver omkring \d+\sMB i \/, och där finns nu .*\sMB ledigt\./,
  ],
  ['a quota', failure('EDQUOT', '/'), /^Disken blev full\./],
  [
    'a full disk that only the index tells of',
    new Error('write failed (os error 28)'),
    /^Disken blev full\./,
  ],
  [
    'a folder without the right to write',
    failure('EACCES', '/srv/avtal/x'),
    /^Det går inte att skriva i \/srv\/avtal \(EACCES/,
  ],
  ['a disk that cannot be written', failure('EROFS', '/srv/avtal/x'), /disken inte är skrivskyddad\.$/],
  [
    'a disk mounted at the target',
    failure('EBUSY', '/srv/avtal/dist'),
    /^\/srv\/avtal\/dist kan inte bytas ut, .*--out\.$/,
  ],
  ['another that took over', new LockLost(), /^Ett annat bygge har tagit över \/srv\/avtal\/dist\./],
  [
    'a warning of Astro’s',
    new BuildErrors([{ label: 'build', level: 'warn', message: 'Odd.' }]),
    /^\[WARN\] \[build\] Odd\.$/,
  ],
  [
    'a fault found in the audit',
    new AuditFailed([{ code: 'missing-page', file: '/avtal/' }]),
    /\/avtal\/: sidan skulle finnas/,
  ],
  ['a fault of our own', new TypeError('x is undefined'), /^TypeError: x is undefined\n\s+at /],
])('%s is told in words', (_, error, words) => {
  expect(explain(error)).toMatch(words);
});
