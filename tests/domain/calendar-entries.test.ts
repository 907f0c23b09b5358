import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/domain/build-archive.ts';
import { buildCalendar, endsByYear } from '../../src/domain/calendar-entries.ts';
import { endsWithin, isDay } from '../../src/domain/ends-within.ts';
import { sourcesOf, written } from './sources-of.ts';

const { agreements } = buildArchive(
  sourcesOf({
    a: written({
      period: { start: '2018-10', months: 12, orAsAgreed: true },
      deadlines: [
        { id: 'slut', type: 'finalReport', due: '2019-09-01', informs: 'beslut' },
        { id: 'beslut', type: 'politicalDecision', due: '2019-08' },
      ],
    }),
    c: written({
      period: { start: '2019-04-01', end: '2020-12-31' },
      deadlines: [
        { id: 'slut', type: 'finalReport', due: { relative: { anchor: 'end', months: -1 } } },
        { id: 'mote', type: 'meeting', due: { wording: 'vid behov' } },
      ],
    }),
    d: written({ period: 'notStated' }),
    e: written({ period: { start: '2020-01-01' } }),
  }),
).archive;
const calendar = buildCalendar(agreements);
const ends = [...new Map([...endsByYear(agreements).values()].flat().map((end) => [end.id, end])).values()];
const within = (day: string) => endsWithin(ends, day, 6).map(({ id }) => id);

test('ends and duties stand under the year of their last day, in order of time', () => {
  expect(
    [...calendar.years].map(([year, entries]) => [
      year,
      entries.map(({ at, agreement, duty }) => `${at.date} ${agreement.id} ${duty?.deadline.type ?? 'end'}`),
    ]),
  ).toEqual([
    [2020, ['2020-11-30 c finalReport', '2020-12-31 c end']],
    [2019, ['2019-08 a politicalDecision', '2019-09-01 a finalReport', '2019-09 a end']],
  ]);
});

test('what has no date, and what has no known end, is told apart', () => {
  expect(calendar.undated.map(({ deadline }) => deadline.id)).toEqual(['mote']);
  expect(calendar.withoutEnd.map(({ id }) => id)).toEqual(['d', 'e']);
});

describe('what ends within six months of a day', () => {
  test.each([
    ['2020-09-01', ['c']],
    ['2020-06-30', []],
    ['2020-07-01', ['c']],
    ['2020-12-31', ['c']],
    ['2021-01-01', []],
    // A start known only as October leaves the end between 30 September and 30 October.
    ['2019-03-29', []],
    ['2019-03-30', ['a']],
    ['2019-10-30', ['a']],
    ['2019-10-31', []],
  ])('%s: %j', (day, expected) => {
    expect(within(day)).toEqual(expected);
  });
});

test('an end that may fall in two years is found under both', () => {
  const { agreements: some } = buildArchive(
    sourcesOf({ a: written({ period: { start: '2018', months: 18 } }) }),
  ).archive;
  expect([...endsByYear(some).keys()]).toEqual([2019, 2020]);
});

test.each([
  ['2020-09-01', true],
  ['2020-02-29', true],
  ['2021-02-29', false],
  ['2020-9-1', false],
  ['9999-01-01', false],
  ['<script>', false],
  ['', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
