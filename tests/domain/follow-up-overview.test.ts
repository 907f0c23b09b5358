import { expect, test } from 'vitest';
import type { WrittenAgreement } from '../../src/domain/agreement.ts';
import { buildArchive } from '../../src/domain/build-archive.ts';
import {
  deviations,
  receivedFollowUps,
  reportingDuties,
  targetsAndOutcomes,
} from '../../src/domain/follow-up-overview.ts';
import { sourcesOf, written } from './sources-of.ts';

const agreementsOf = (changes: Partial<WrittenAgreement>) =>
  buildArchive(sourcesOf({ a: written(changes) })).archive.agreements;

test('a report is ahead, received, late, said to be missing, or simply not known', () => {
  const agreements = agreementsOf({
    deadlines: [
      { id: 'framme', type: 'finalReport', due: '2020-12-31' },
      { id: 'tid', type: 'interimReport', due: '2020-01-31' },
      { id: 'sen', type: 'interimReport', due: '2020-02-28' },
      { id: 'odaterad', type: 'interimReport', due: '2020-03' },
      { id: 'nej', type: 'interimReport', due: '2020-04-30' },
      { id: 'okand', type: 'interimReport', due: '2020-05-31' },
      { id: 'utan', type: 'interimReport', due: { wording: 'löpande' } },
      { id: 'beslut', type: 'politicalDecision', due: '2020-05-31' },
    ],
    followUps: [
      { deadline: 'tid', received: 'yes', date: '2020-01-31' },
      { deadline: 'sen', received: 'yes', date: '2020-03' },
      { deadline: 'odaterad', received: 'yes' },
      { deadline: 'nej', received: 'no' },
      { deadline: 'okand', received: 'unknown' },
    ],
  });
  const states = reportingDuties(agreements, '2020-06-30').map(({ duty, state }) => [
    duty.deadline.id,
    state,
  ]);
  expect(states).toEqual([
    ['tid', 'received'],
    ['sen', 'receivedLate'],
    ['odaterad', 'received'],
    ['nej', 'notReceived'],
    ['okand', 'unknown'],
    ['framme', 'ahead'],
    ['utan', 'unknown'],
  ]);
});

test('a target is never an outcome, and what only describes is neither', () => {
  const count = { group: 'Barn', unit: 'barn', min: 5, comparator: 'about' } as const;
  const [found] = targetsAndOutcomes(
    agreementsOf({
      participants: [
        { ...count, kind: 'target' },
        { ...count, kind: 'capacity' },
        { ...count, kind: 'actual', orKind: 'capacity' },
        { ...count, kind: 'context' },
      ],
      followUps: [{ received: 'yes', metrics: [{ value: 3, unit: 'barn' }] }],
    }),
  );
  expect([found?.targets.length, found?.outcomes.length, found?.metrics.length]).toEqual([2, 1, 1]);
  expect(targetsAndOutcomes(agreementsOf({ participants: [{ ...count, kind: 'context' }] }))).toEqual([]);
});

test('deviations keep their cause and their time', () => {
  const agreements = agreementsOf({
    followUps: [
      { received: 'yes', deviations: [{ cause: 'Covid-19', from: '2020-03-23', to: '2020-06' }] },
      { received: 'unknown' },
    ],
  });
  expect(deviations(agreements).map(({ deviation }) => deviation)).toEqual([
    { cause: 'Covid-19', from: '2020-03-23', to: '2020-06' },
  ]);
  expect(receivedFollowUps(agreements)).toHaveLength(1);
});
