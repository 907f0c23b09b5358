import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldDigests } from '../../src/history/field-digests.ts';
import { sha256 } from './some-editions.ts';

const written = {
  title: 'Bron',
  parties: [{ organisation: 'granbacka', role: 'public' }],
  money: { total: { amount: 100, basis: 'year' }, lines: [{ label: 'Lokal', amount: 100 }] },
  evidence: { 'money.total': { basis: 'stated' } },
};

test('a group is told by what it holds, evidence as one', () => {
  expect(Object.keys(fieldDigests(written, 'Text', sha256))).toEqual([
    'title',
    'parties',
    'money.total',
    'money.lines',
    'evidence',
    'body',
  ]);
});

test('a digest is too short to confirm a guess by', () => {
  expect(fieldDigests({ title: 'Bron' }, 'Text', sha256)).toEqual({
    title: expect.stringMatching(/^[0-9a-f]{6}$/),
    body: expect.stringMatching(/^[0-9a-f]{6}$/),
  });
});

test('the order in which a fact is written says nothing', () => {
  const turned = { ...written, money: { ...written.money, total: { basis: 'year', amount: 100 } } };
  expect(fieldDigests(turned, 'Text', sha256)).toEqual(fieldDigests(written, 'Text', sha256));
});

test('one text with a comma is not two', () => {
  expect(fieldDigests({ places: ['Norr, Söder'] }, '', sha256)).not.toEqual(
    fieldDigests({ places: ['Norr', ' Söder'] }, '', sha256),
  );
});

test('a change is seen in its own field and in no other', () => {
  const word = fc.stringMatching(/^[a-zåäö ]*$/);
  const value = fc.oneof(word, fc.integer(), fc.array(word, { maxLength: 3 }));
  const record = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), value, { minKeys: 1, maxKeys: 8 });
  fc.assert(
    fc.property(record, fc.nat(), value, (fields, at, other) => {
      const keys = Object.keys(fields);
      const key = keys[at % keys.length] ?? '';
      fc.pre(JSON.stringify(fields[key]) !== JSON.stringify(other));
      const before = fieldDigests(fields, '', sha256);
      const after = fieldDigests({ ...fields, [key]: other }, '', sha256);
      expect(Object.keys(before).filter((path) => before[path] !== after[path])).toEqual(
        key === 'body' ? [] : [key],
      );
    }),
    { numRuns: 300 },
  );
});
