import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar.ts';
import { resolvePeriod } from '../../src/domain/resolve-when.ts';
import { status, type StatusFacts } from '../../src/domain/status.ts';
import type { Agreement } from '../../src/domain/agreement.ts';

const facts = (period: Agreement['period'], more: Partial<StatusFacts> = {}): StatusFacts => {
  const { start, end, orAsAgreed } = resolvePeriod(period);
  return { held: 'fullText', start, end, orAsAgreed, succeeded: false, ...more };
};
const exact = facts({ start: '2019-04-01', end: '2020-12-31' });
const open = facts({ start: '2018-10', months: 12, orAsAgreed: true });

describe('status', () => {
  test('the first and the last day are within the period', () => {
    expect(status(exact, '2019-03-31')).toEqual({ state: 'notStarted', reason: 'startAhead' });
    expect(status(exact, '2019-04-01').state).toBe('running');
    expect(status(exact, '2020-12-31').state).toBe('running');
    expect(status(exact, '2021-01-01')).toEqual({ state: 'ended', reason: 'endPassed' });
  });

  test('trap 1: an end that is worked out, with "eller enligt överenskommelse", is only probably passed', () => {
    expect(status(open, '2018-10-15')).toEqual({ state: 'running', reason: 'startsThisMonth' });
    expect(status(open, '2019-05-01').state).toBe('running');
    expect(status(open, '2019-10-15')).toEqual({ state: 'probablyEnded', reason: 'derivedEndWithinReach' });
    expect(status(open, '2026-11-21')).toEqual({ state: 'probablyEnded', reason: 'endPassedOpenWording' });
  });

  test('trap 2: a start known as a month has begun on its first day and surely by its last', () => {
    const december = facts({ start: '2017-12', end: '2018-12-31' });
    expect(status(december, '2017-11-30').state).toBe('notStarted');
    expect(status(december, '2017-12-15').reason).toBe('startsThisMonth');
    expect(status(december, '2018-01-01').reason).toBe('withinPeriod');
  });

  test('trap 3: without a period nobody can say', () => {
    expect(status(facts('notStated'), '2026-11-21')).toEqual({ state: 'unknown', reason: 'periodNotStated' });
    expect(status(facts({ start: '2019-01-01' }), '2026-11-21')).toEqual({
      state: 'unknown',
      reason: 'endNotStated',
    });
  });

  test('an agreement that is only mentioned has no status of its own', () => {
    expect(
      status(facts({ start: '2019-01-01', end: '2030-12-31' }, { held: 'mentioned' }), '2026-11-21'),
    ).toEqual({
      state: 'unknown',
      reason: 'onlyMentioned',
    });
  });

  test('a successor is the reason when there is one', () => {
    expect(status({ ...exact, succeeded: true }, '2021-01-01').reason).toBe('endPassedSucceeded');
  });

  test('an end stated as a month lasts the month out', () => {
    const month = facts({ start: '2019-01-01', end: '2020-06' });
    expect(status(month, '2020-06-15')).toEqual({ state: 'running', reason: 'endsThisMonth' });
    expect(status(month, '2020-07-01').state).toBe('ended');
  });

  test('trap 7: time only moves one way: not started, running, ended', () => {
    const order = { notStarted: 0, running: 1, probablyEnded: 2, ended: 3, unknown: 4 };
    fc.assert(
      fc.property(fc.constantFrom(exact, open), fc.nat(2000), fc.nat(2000), (agreement, first, later) => {
        const day = addDays('2018-01-01', first);
        const after = addDays(day, later);
        expect(order[status(agreement, day).state]).toBeLessThanOrEqual(
          order[status(agreement, after).state],
        );
      }),
    );
  });
});
