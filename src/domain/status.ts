import type { Interval } from './interval.ts';

/** What decides whether an agreement runs; small enough to ride in a page and be judged again on the reader's day. */
export interface StatusFacts {
  held: 'fullText' | 'summaryOnly' | 'mentioned';
  start?: Pick<Interval, 'earliest' | 'latest'> | undefined;
  end?: Pick<Interval, 'earliest' | 'latest' | 'basis'> | undefined;
  orAsAgreed: boolean;
  succeeded: boolean;
}

export type Status = { state: StatusState; reason: StatusReason };
export type StatusState = 'running' | 'ended' | 'probablyEnded' | 'notStarted' | 'unknown';
export type StatusReason =
  | 'withinPeriod'
  | 'startsThisMonth'
  | 'endPassed'
  | 'endPassedSucceeded'
  | 'endPassedOpenWording'
  | 'endsThisMonth'
  | 'derivedEndWithinReach'
  | 'derivedEndPassed'
  | 'startAhead'
  | 'periodNotStated'
  | 'endNotStated'
  | 'onlyMentioned';

/** Whether the agreement runs on a day, and why we say so. */
export function status(facts: StatusFacts, today: string): Status {
  const { start, end } = facts;
  if (facts.held === 'mentioned') return { state: 'unknown', reason: 'onlyMentioned' };
  if (!start && !end) return { state: 'unknown', reason: 'periodNotStated' };
  if (start && today < start.earliest) return { state: 'notStarted', reason: 'startAhead' };
  if (!end) return { state: 'unknown', reason: 'endNotStated' };
  if (today > end.latest) return afterTheEnd(facts, end.basis);
  if (today > end.earliest) return withinTheEnd(end.basis);
  if (start && today < start.latest) return { state: 'running', reason: 'startsThisMonth' };
  return { state: 'running', reason: 'withinPeriod' };
}

/** An end stated as a month lasts the month out; a worked-out end may already have passed. */
const withinTheEnd = (basis: Interval['basis']): Status =>
  basis === 'stated'
    ? { state: 'running', reason: 'endsThisMonth' }
    : { state: 'probablyEnded', reason: 'derivedEndWithinReach' };

function afterTheEnd({ orAsAgreed, succeeded }: StatusFacts, basis: Interval['basis']): Status {
  if (orAsAgreed) return { state: 'probablyEnded', reason: 'endPassedOpenWording' };
  if (basis !== 'stated') return { state: 'probablyEnded', reason: 'derivedEndPassed' };
  return { state: 'ended', reason: succeeded ? 'endPassedSucceeded' : 'endPassed' };
}
