import { personalNumber } from './test-numbers.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cpuSeconds } from '../cpu-seconds.ts';
import { nearest } from '../../src/domain/nearest.ts';
import { judgeOrganisationNumber } from '../../src/gate/organisation-number.ts';
import { proposeAmount } from '../../src/gate/propose-amount.ts';
import { proposeDates } from '../../src/gate/propose-date.ts';
import { proposer } from '../../src/gate/proposer.ts';
import { toSlug } from '../../src/gate/to-slug.ts';

test.each([
  ['10/01/2018', ['2018-01-10', '2018-10-01']],
  ['31/12/2018', ['2018-12-31']],
  ['05/05/2018', ['2018-05-05']],
  ['okt 2018', ['2018-10']],
  ['Oktober 2018', ['2018-10']],
  ['sept. 2018', ['2018-09']],
  ['31 december 2018', ['2018-12-31']],
  ['den 1:a maj 2019', ['2019-05-01']],
  ['2018-02-30', ['2018-02']],
  ['2018-13-01', []],
  ['2018-1-5', ['2018-01-05']],
  ['2018/10/01', ['2018-10-01']],
  ['20181001', ['2018-10-01']],
  ['2018-10-01 12:00', ['2018-10-01']],
  ['2018 oktober', ['2018-10']],
  ['10-2018', ['2018-10']],
  ['0018-09', ['2018-09']],
  ['20018-09-20', []],
  ['snarast', []],
])('the date %s could mean %j', (written, meant) => {
  expect(proposeDates(written)).toEqual(meant);
});

test.each([
  ['1 200 000 kr', '1200000'],
  ['1\u00A0200\u00A0000 kr', '1200000'],
  ['540.000', '540000'],
  ['540.000,50', '540000.5'],
  ['1,2 mnkr', '1200000'],
  ['1,2 miljoner kronor', '1200000'],
  ['12 tkr', '12000'],
  ['ca 50 000', '50000'],
  ['501 520:-', '501520'],
  ['SEK 100', '100'],
  ['hundra', undefined],
  ['1.2.3', undefined],
  ['', undefined],
])('the amount %s could mean %s', (written, meant) => {
  expect(proposeAmount(written)).toBe(meant);
});

test.each([
  ['ostersnd', 'ostersund'],
  ['Östersund', 'ostersund'],
  ['linköpnig', 'linkoping'],
  ['xyz', undefined],
  ['', undefined],
])('the nearest name to %s is %s', (read, meant) => {
  expect(nearest(read, ['ostersund', 'linkoping', 'constructor'])).toBe(meant);
});

test('a name is nearest to itself, and two swapped letters are one slip', () => {
  const word = fc.stringMatching(/^[a-z]{4,20}$/);
  fc.assert(
    fc.property(word, fc.nat(18), (name, at) => {
      const swapped = name.slice(0, at) + [...name.slice(at, at + 2)].reverse().join('') + name.slice(at + 2);
      return nearest(name, [name]) === name && nearest(swapped, [name]) === name;
    }),
  );
});

test('a long name costs no time', () => {
  const names = Array.from({ length: 1000 }, (_, index) => `${'b'.repeat(80)}${index}`);
  expect(cpuSeconds(() => nearest('a'.repeat(1_000_000), names))).toBeLessThan(0.5);
});

test('ten thousand mistakes among ten thousand names get as many proposals as there is time for', () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `sprakkafe-i-granbacka-${index}`);
  const propose = proposer();
  let proposals: (string | undefined)[] = [];
  expect(cpuSeconds(() => (proposals = names.map((name) => propose(`${name}x`, names))))).toBeLessThan(2);
  expect(proposals[0]).toBe('sprakkafe-i-granbacka-0');
  expect(proposals.at(-1)).toBeUndefined();
});

test('a proposed name is always one that may be used', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      /^[a-z0-9]+(-[a-z0-9]+)*$/.test(toSlug(text) ?? 'a'),
    ),
  );
});

test.each([
  ['802999-0002', undefined],
  ['212000-9994', undefined],
  ['802999-0003', { reason: 'checksum' }],
  ['16802999-0002', { reason: 'form', proposal: '802999-0002' }],
  ['802999 0002', { reason: 'form', proposal: '802999-0002' }],
  ['8029990003', { reason: 'form', proposal: undefined }],
  [`19${personalNumber}`, { reason: 'personal', read: '9001**-****' }],
])('the organisation number %s is judged', (read, judged) => {
  const cause = judgeOrganisationNumber(read);
  expect(cause).toEqual(judged && { code: 'organisation-number', read, ...judged });
});
