import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readYaml } from '../../src/frontmatter/read-frontmatter.ts';
import { splitFrontmatter } from '../../src/frontmatter/split-frontmatter.ts';
import { writeFrontmatter } from '../../src/frontmatter/write-frontmatter.ts';

const scalar = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '0180',
    '2018-10',
    '2018-10-01',
    '540.000',
    '1_000',
    '0b11',
    'ja',
    'yes',
    'null',
    '---',
    '<<',
    '&a',
    ' x ',
    'a: b',
    '# x',
    'rad\n---\nrad\n\n',
  ),
  fc.boolean(),
  fc.integer({ min: -1e12, max: 1e12 }).map((öre) => öre / 100),
  fc.constant(null),
);
const key = fc
  .stringMatching(/^[a-z][a-zA-Z-]{0,12}$/)
  .filter((name) => !['constructor', 'prototype'].includes(name));
const record = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(key, tie('node'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).node;

test('what is written reads back as the same data and body', () => {
  fc.assert(
    fc.property(
      fc.dictionary(key, record, { minKeys: 1, maxKeys: 6, noNullPrototype: true }),
      fc.string({ unit: 'grapheme' }).filter((body) => !body.includes('\r')),
      (data, body) => {
        const file = splitFrontmatter(writeFrontmatter(data, body));
        if ('found' in file) throw new Error(JSON.stringify(file.found));
        expect(file.body).toBe(body);
        expect(readYaml(file.yaml, file.yamlLine)).toEqual({ data });
      },
    ),
    { numRuns: 500 },
  );
});

test('keys keep their order and strings are quoted only when needed', () => {
  expect(
    writeFrontmatter(
      { title: 'Hej Främling', start: '2018-10', code: '0180', open: undefined, lines: [{ amount: 540000 }] },
      'Text.\n',
    ),
  ).toBe("---\ntitle: Hej Främling\nstart: 2018-10\ncode: '0180'\nlines:\n  - amount: 540000\n---\nText.\n");
});
