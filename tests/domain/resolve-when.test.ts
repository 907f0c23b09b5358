import { describe, expect, test } from 'vitest';
import { toInterval } from '../../src/domain/interval.ts';
import { resolvePeriod, resolveWhen, type Span } from '../../src/domain/resolve-when.ts';

const span = (start: string, end: string): Span => ({
  start: toInterval(start),
  end: toInterval(end),
  orAsAgreed: false,
});

describe('when', () => {
  test('trap 1: "oktober 2018, 12 månader eller enligt överenskommelse" stays a month and ends about September 2019', () => {
    const period = resolvePeriod({ start: '2018-10', months: 12, orAsAgreed: true });
    expect(period.start).toMatchObject({ date: '2018-10', precision: 'month', basis: 'stated' });
    expect(period.end).toMatchObject({ date: '2019-09', basis: 'derived', latest: '2019-10-30' });
    expect(period.months).toEqual({ months: 12, exact: true, basis: 'stated' });
    expect(period.orAsAgreed).toBe(true);
  });

  test('trap 2: from December 2017 to the end of 2018 is 13 months, worked out', () => {
    const period = resolvePeriod({ start: '2017-12', end: '2018-12-31' });
    expect(period.months).toEqual({ months: 13, exact: true, basis: 'derived' });
  });

  test('trap 3: no period gives no dates', () => {
    expect(resolvePeriod('notStated')).toEqual({ orAsAgreed: false });
  });

  test('trap 4: "sista april" gets the only year it can have within the period, as our reading', () => {
    expect(resolveWhen({ yearless: '--04-30' }, span('2017-12', '2018-12-31'))).toMatchObject({
      date: '2018-04-30',
      basis: 'inferred',
    });
  });

  test('trap 4: a day that falls twice within the period is left open', () => {
    expect(resolveWhen({ yearless: '--04-30' }, span('2019-04-01', '2020-12-31'))).toBeUndefined();
    expect(resolveWhen({ yearless: '--04-30' })).toBeUndefined();
  });

  test('a 29 February needs a leap year', () => {
    expect(resolveWhen({ yearless: '--02-29' }, span('2019-01-01', '2020-12-31'))).toMatchObject({
      date: '2020-02-29',
    });
    expect(resolveWhen({ yearless: '--02-29' }, span('2018-01-01', '2019-12-31'))).toBeUndefined();
  });

  test('trap 5: a month before 31 December is 30 November', () => {
    const due = { relative: { anchor: 'end' as const, months: -1 }, wording: 'senast en månad innan avslut' };
    expect(resolveWhen(due, span('2019-04-01', '2020-12-31'))).toMatchObject({
      date: '2020-11-30',
      basis: 'derived',
    });
  });

  test('trap 6: "senast maj" lasts the month out', () => {
    expect(resolveWhen({ date: '2019-05', wording: 'senast maj' })).toMatchObject({
      precision: 'month',
      latest: '2019-05-31',
    });
  });

  test('trap 12: school terms stay words and get no date', () => {
    expect(resolveWhen({ wording: 'två terminer' })).toBeUndefined();
  });

  test('a relative date without its anchor is left open', () => {
    expect(resolveWhen({ relative: { anchor: 'end', months: -1 } })).toBeUndefined();
  });

  test('trap 11: a deviation is an interval between two points', () => {
    const [from, to] = [
      resolveWhen('2020-03-23'),
      resolveWhen({ date: '2020-06', wording: 'till och med juni' }),
    ];
    expect([from?.earliest, to?.latest]).toEqual(['2020-03-23', '2020-06-30']);
  });
});
