import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, epochDay } from '../../src/domain/calendar.ts';
import {
  compareDay,
  daysBetween,
  endAfter,
  gapInMonths,
  monthsBetween,
  shift,
  toInterval,
} from '../../src/domain/interval.ts';

const day = fc
  .integer({ min: epochDay('1950-01-01'), max: epochDay('2150-12-31') })
  .map((days) => addDays('1970-01-01', days));
const partial = day.chain((date) => fc.constantFrom(date, date.slice(0, 7), date.slice(0, 4)));

describe('points in time', () => {
  test('a month is kept as a month, with the days it may be', () => {
    expect(toInterval('2018-10')).toEqual({
      date: '2018-10',
      precision: 'month',
      earliest: '2018-10-01',
      latest: '2018-10-31',
      basis: 'stated',
    });
  });

  test('a date comes back as it was written, at its own precision', () => {
    fc.assert(
      fc.property(partial, (date) => {
        const interval = toInterval(date);
        expect(interval.date).toBe(date);
        expect(interval.earliest.startsWith(date) && interval.latest.startsWith(date)).toBe(true);
        expect(interval.earliest <= interval.latest).toBe(true);
      }),
    );
  });

  test('a day lies before, within or after', () => {
    const may = toInterval('2019-05');
    expect(
      ['2019-04-30', '2019-05-01', '2019-05-31', '2019-06-01'].map((date) => compareDay(date, may)),
    ).toEqual(['before', 'within', 'within', 'after']);
  });

  test('the distance in days turns round with its ends', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
      }),
    );
  });
});

describe('lengths', () => {
  test('December 2017 to 31 December 2018 is 13 months', () => {
    expect(monthsBetween(toInterval('2017-12'), toInterval('2018-12-31'))).toEqual({
      months: 13,
      exact: true,
    });
  });

  test('1 April 2019 to 31 December 2020 is 21 months', () => {
    expect(monthsBetween(toInterval('2019-04-01'), toInterval('2020-12-31'))).toEqual({
      months: 21,
      exact: true,
    });
  });

  test('days left over are said to be left over', () => {
    expect(monthsBetween(toInterval('2019-04-01'), toInterval('2020-12-30'))).toEqual({
      months: 20,
      exact: false,
    });
  });

  test('only years give no exact number of months', () => {
    expect(monthsBetween(toInterval('2019'), toInterval('2020'))).toEqual({ months: 24, exact: false });
  });

  test('twelve months from October 2018 end in September 2019, worked out and only as a month', () => {
    expect(endAfter(toInterval('2018-10'), 12)).toMatchObject({
      date: '2019-09',
      precision: 'month',
      basis: 'derived',
    });
  });

  test('a stretch of whole months has that many months', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 600 }), (date, months) => {
        fc.pre(Number(date.slice(8)) <= 28);
        const start = toInterval(date);
        expect(monthsBetween(start, endAfter(start, months))).toEqual({ months, exact: true });
      }),
    );
  });

  test('a shift keeps the precision and is marked as worked out', () => {
    expect(shift(toInterval('2020-12-31'), -1, 0)).toMatchObject({
      date: '2020-11-30',
      precision: 'day',
      basis: 'derived',
    });
    expect(shift(toInterval('2020-12'), -1, 0)).toMatchObject({ date: '2020-11', precision: 'month' });
  });
});

describe('gaps', () => {
  test('from 31 December 2018 to 1 April 2019 is a gap of three months', () => {
    expect(gapInMonths(toInterval('2018-12-31'), toInterval('2019-04-01'))).toBe(3);
  });

  test('the day after leaves no gap', () => {
    expect(gapInMonths(toInterval('2018-12-31'), toInterval('2019-01-01'))).toBe(0);
  });

  test('an overlap is negative, be it one day', () => {
    expect(gapInMonths(toInterval('2018-12-31'), toInterval('2018-12-31'))).toBe(-1);
    expect(gapInMonths(toInterval('2018-12-31'), toInterval('2018-10-01'))).toBe(-3);
  });

  test('whole months between are counted whole', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 240 }), (date, months) => {
        fc.pre(Number(date.slice(8)) <= 28);
        const end = toInterval(addDays(date, -1));
        expect(gapInMonths(end, toInterval(addMonths(date, months)))).toBe(months);
      }),
    );
  });
});
