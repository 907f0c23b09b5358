import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysInMonth,
  epochDay,
  lastDayOfMonth,
  monthIndex,
} from '../../src/domain/calendar.ts';

const day = fc
  .integer({ min: epochDay('1900-01-01'), max: epochDay('2199-12-31') })
  .map((days) => addDays('1970-01-01', days));

describe('the calendar', () => {
  test('a month before 31 December is 30 November', () => {
    expect(addMonths('2020-12-31', -1)).toBe('2020-11-30');
  });

  test('a month after 31 January is the last of February', () => {
    expect(addMonths('2019-01-31', 1)).toBe('2019-02-28');
    expect(addMonths('2020-01-31', 1)).toBe('2020-02-29');
  });

  test('knows leap years', () => {
    expect(daysInMonth(2000, 2)).toBe(29);
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(lastDayOfMonth('2024-02')).toBe('2024-02-29');
  });

  test('adding and taking away days comes back to the same day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  test('adding months moves exactly that many months and never past the end of one', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const moved = addMonths(date, months);
        expect(monthIndex(moved) - monthIndex(date)).toBe(months);
        expect(moved <= lastDayOfMonth(moved.slice(0, 7))).toBe(true);
      }),
    );
  });

  test('ISO days sort as they fall', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(Math.sign(epochDay(a) - epochDay(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});
