import type { Archive } from '../../domain/archive.ts';
import {
  deviations,
  receivedFollowUps,
  reportingDuties,
  targetsAndOutcomes,
} from '../../domain/follow-up-overview.ts';
import { followUpPage as words } from '../../text/follow-up-page.ts';
import type { LongTable } from '../overview/long-table.ts';
import { dutyTable } from './duty-table.ts';
import { outcomeTable } from './outcome-table.ts';
import { deviationTable, receivedTable } from './report-tables.ts';

/** Everything the follow-up pages show, made once: sentences that count, and the tables they count. */
export interface FollowUpView {
  duties: Part;
  received: Part;
  outcomes: Part;
  deviations: Part;
  tables: readonly LongTable[];
}

interface Part {
  sentences: readonly string[];
  table: LongTable;
}

export function followUpView({ agreements }: Archive, today: string): FollowUpView {
  const duties = reportingDuties(agreements, today);
  const promising = new Set(duties.map(({ duty }) => duty.agreement)).size;
  const held = duties.filter(({ state }) => state === 'received' || state === 'receivedLate').length;
  const received = receivedFollowUps(agreements);
  const followed = new Set(received.map(({ agreement }) => agreement)).size;
  const deviating = deviations(agreements);
  const outcomes = targetsAndOutcomes(agreements);
  const view = {
    duties: {
      sentences: [
        duties.length === 0 ? words.duties.none : words.duties.summary(held, duties.length, promising),
        ...(promising < agreements.length ? [words.duties.silent(agreements.length - promising)] : []),
        words.duties.judged(today),
      ],
      table: dutyTable(duties),
    },
    received: {
      sentences: [followed === 0 ? words.received.none : words.received.text],
      table: receivedTable(received),
    },
    outcomes: {
      sentences: [outcomes.length === 0 ? words.outcomes.none : words.outcomes.gender(countSplit(outcomes))],
      table: outcomeTable(outcomes),
    },
    deviations: {
      sentences: [
        deviating.length === 0
          ? words.deviations.none
          : words.deviations.summary(new Set(deviating.map(({ agreement }) => agreement)).size, followed),
      ],
      table: deviationTable(deviating),
    },
  };
  return { ...view, tables: Object.values(view).map(({ table }) => table) };
}

/** How many numbers are told for women, men or others. */
const countSplit = (rows: ReturnType<typeof targetsAndOutcomes>): number =>
  rows
    .flatMap(({ targets, outcomes, metrics }) => [...targets, ...outcomes, ...metrics])
    .filter(({ gender }) => gender !== undefined && gender !== 'notStated').length;
