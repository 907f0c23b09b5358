import { expect, test } from 'vitest';
import { resolvePeriod } from '../../src/domain/resolve-when.ts';
import { formatDay, formatMonths, formatPeriod, formatSpan, formatWhen } from '../../src/text/format-date.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('a date is never shown more precise than it is', () => {
  expect(plain(formatDay('2018-12-31'))).toBe('31 december 2018');
  expect(plain(formatDay('2019-04-01'))).toBe('1 april 2019');
  expect(plain(formatDay('2018-10'))).toBe('oktober 2018');
  expect(formatDay('2018')).toBe('2018');
});

test('LivA 2019 runs between two days', () => {
  const span = resolvePeriod({ start: '2019-04-01', end: '2020-12-31' });
  expect(plain(formatSpan(span))).toBe('1 april 2019–31 december 2020');
});

test('LivA 2017 starts in a month and ends on a day', () => {
  const span = resolvePeriod({ start: '2017-12', end: '2018-12-31' });
  expect(plain(formatSpan(span))).toBe('december 2017–31 december 2018');
});

test('IT-guide keeps its open end', () => {
  const span = resolvePeriod({ start: '2018-10', months: 12, orAsAgreed: true });
  expect(plain(formatSpan(span))).toBe('oktober 2018, 12 månader eller enligt överenskommelse');
});

test('a period that is not stated says so', () => {
  expect(formatSpan(resolvePeriod('notStated'))).toBe('anges inte');
  expect(formatPeriod(resolvePeriod('notStated'))).toBe('perioden anges inte');
  expect(plain(formatSpan(resolvePeriod({ months: 24 })))).toBe('24 månader');
  expect(formatSpan(resolvePeriod({ start: '2019' }))).toBe('från och med 2019');
  expect(plain(formatSpan(resolvePeriod({ end: '2019-06' })))).toBe('till och med juni 2019');
});

test('months have a singular', () => {
  expect(plain(formatMonths(1))).toBe('1 månad');
  expect(plain(formatMonths(13))).toBe('13 månader');
});

test('a point in time is said in the terms of the document', () => {
  expect(plain(formatWhen({ yearless: '--04-30' }))).toBe('30 april, året anges inte');
  expect(plain(formatWhen({ relative: { anchor: 'end', months: -1 } }))).toBe('1 månad före slutet');
  expect(plain(formatWhen({ relative: { anchor: 'start', days: 14 } }))).toBe('14 dagar efter starten');
  expect(formatWhen({ wording: 'så snart som möjligt' })).toBe('”så snart som möjligt”');
  expect(plain(formatWhen({ date: '2019-05', wording: 'senast maj' }))).toBe('maj 2019');
});
