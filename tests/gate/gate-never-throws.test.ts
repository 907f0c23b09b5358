import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/gate/check-content.ts';
import { lineOf } from '../../src/gate/reporters/report-text.ts';
import { archiveWith, fixtureText } from './archive-folder.ts';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const text = fixtureText('agreements/sprakkafe-2018.mdx');
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '{',
    '<',
    '---\n',
    '\t',
    ': ',
    '- ',
    '"',
    "'",
    '&a ',
    '*a',
    '!!x ',
    '<<: ',
    '\u0000',
    '<Klausul>',
    '</Klausul>',
    '[](',
    '![](',
    '\n',
    '>',
  ),
  fc.stringMatching(/^[\x20-\x7e]{0,40}$/),
);

/** An agreement with something strange put in, taken out or put in place of something. */
const broken = fc
  .tuple(fc.nat(text.length), fc.nat(30), nasty)
  .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length));

test('the gate has words for every file, whatever is in it', () => {
  const dir = archiveWith({});
  const path = join(dir, 'agreements/sprakkafe-2018.mdx');
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: broken }, fc.string({ unit: 'binary' })), (content) => {
      writeFileSync(path, content);
      const { problems, sources } = checkContent(dir);
      const lines = problems.map((problem) => lineOf(problem, { language: 'sv', root: '' }));
      expect(lines.join('\n')).not.toMatch(/undefined|\[object|NaN|[\u0000-\u0009\u000B-\u001F\u202E]/);
      // A file that is not among the sources has told why.
      const isSource = sources.agreements.some(({ id }) => id === 'sprakkafe-2018');
      expect(isSource || problems.some(({ severity }) => severity !== 'note')).toBe(true);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('the gate has words for every sequence of bytes', () => {
  const dir = archiveWith({});
  const names = [
    'agreements/x.mdx',
    'organisations/brygga.yaml',
    'vocabulary/themes.yaml',
    'site.yaml',
    'agreements/karta.png',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.uint8Array({ maxLength: 300 }), (name, bytes) => {
      writeFileSync(join(dir, name), bytes);
      expect(
        checkContent(dir).problems.every((problem) => lineOf(problem, { language: 'en', root: '' }) !== ''),
      ).toBe(true);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('a folder of strange names is told without a throw', () => {
  const dir = mkdtempSync(join(archiveWith({}), 'agreements/mapp-'));
  for (const name of [
    '\u001B[31m.mdx',
    '..mdx',
    '.mdx',
    'a\nb.mdx',
    `${'a'.repeat(200)}.mdx`,
    '\u202Exdm.mdx',
    '%00.mdx',
  ]) {
    writeFileSync(join(dir, '..', name), text);
  }
  const { problems } = checkContent(join(dir, '../..'));
  expect(problems.filter(({ severity }) => severity !== 'note')).toHaveLength(7);
});
