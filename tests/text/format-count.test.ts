import { expect, test } from 'vitest';
import { formatCount, formatIntensity, formatParticipants, plural } from '../../src/text/format-count.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('numbers are grouped from a thousand up', () => {
  expect(formatCount(999)).toBe('999');
  expect(plain(formatCount(10_000))).toBe('10 000');
  expect(plain(formatCount(-1234567.5))).toBe('\u22121 234 567,5');
});

test('one is singular', () => {
  expect(plain(plural(1, 'kommun', 'kommuner'))).toBe('1 kommun');
  expect(plain(plural(0, 'kommun', 'kommuner'))).toBe('0 kommuner');
});

test('a head count keeps the comparison the document makes', () => {
  expect(formatParticipants({ min: 10, max: 20, comparator: 'exactly' })).toBe('10–20');
  expect(formatParticipants({ min: 100, comparator: 'barelyAbove', per: 'week' })).toBe('drygt 100 i veckan');
  expect(formatParticipants({ min: 20, comparator: 'moreThan' })).toBe('fler än 20');
  expect(formatParticipants({ max: 600, comparator: 'atMost' })).toBe('högst 600');
  expect(formatParticipants({ comparator: 'exactly' })).toBe('antalet anges inte');
});

test('hours are more or less, not more or fewer', () => {
  expect(plain(formatIntensity({ comparator: 'moreThan', hours: 20, per: 'week' }))).toBe(
    'mer än 20 timmar i veckan',
  );
});
