import type { AgreementNode, DeadlineNode } from './archive.ts';
import type { FollowUp } from './deadline.ts';
import type { Participants } from './participants.ts';
import { resolveWhen } from './resolve-when.ts';

/** What the archive can say about a report that was promised. Nothing held is not the same as nothing handed in. */
export type DutyState = 'ahead' | 'received' | 'receivedLate' | 'notReceived' | 'unknown';

/** A promised report and how it stands on a day. */
export interface ReportingDuty {
  duty: DeadlineNode;
  state: DutyState;
}

/** Every report that agreements promise, in the order they fall due; those without a date last. */
export const reportingDuties = (agreements: readonly AgreementNode[], today: string): ReportingDuty[] =>
  agreements
    .flatMap(({ deadlines }) => deadlines)
    .filter(({ deadline: { type } }) => type === 'interimReport' || type === 'finalReport')
    .map((duty) => ({ duty, state: stateOf(duty, today) }))
    .sort((a, b) => dueOf(a).localeCompare(dueOf(b), 'en'));

/** The last possible day; after every day where there is none. */
const dueOf = ({ duty }: ReportingDuty): string => duty.due?.latest ?? '9999';

function stateOf({ due, followUp, agreement }: DeadlineNode, today: string): DutyState {
  if (followUp?.received === 'no') return 'notReceived';
  if (followUp?.received !== 'yes') return due && today <= due.latest ? 'ahead' : 'unknown';
  const received = followUp.date === undefined ? undefined : resolveWhen(followUp.date, agreement.span);
  return due && received && received.earliest > due.latest ? 'receivedLate' : 'received';
}

export type Metric = NonNullable<FollowUp['metrics']>[number];

/** What an agreement aims at in numbers, beside what came of it. A target is never taken for an outcome. */
export interface TargetsAndOutcomes {
  agreement: AgreementNode;
  /** Targets and capacity. */
  targets: readonly Participants[];
  /** Outcomes, and numbers that can be read as outcomes. */
  outcomes: readonly Participants[];
  metrics: readonly Metric[];
}

/** The agreements that state a target or an outcome in numbers. */
export const targetsAndOutcomes = (agreements: readonly AgreementNode[]): TargetsAndOutcomes[] =>
  agreements.flatMap((agreement) => {
    const { participants = [], followUps = [] } = agreement.data;
    const targets = participants.filter(({ kind }) => kind === 'target' || kind === 'capacity');
    const outcomes = participants.filter(({ kind }) => kind === 'actual');
    const metrics = followUps.flatMap((entry) => entry.metrics ?? []);
    const isSilent = targets.length + outcomes.length + metrics.length === 0;
    return isSilent ? [] : [{ agreement, targets, outcomes, metrics }];
  });

export interface ReportedDeviation {
  agreement: AgreementNode;
  deviation: NonNullable<FollowUp['deviations']>[number];
}

/** What went otherwise than planned, as it was reported. */
export const deviations = (agreements: readonly AgreementNode[]): ReportedDeviation[] =>
  agreements.flatMap((agreement) =>
    (agreement.data.followUps ?? []).flatMap((entry) =>
      (entry.deviations ?? []).map((deviation) => ({ agreement, deviation })),
    ),
  );

/** Follow-ups that have come in, whether or not a deadline asked for them. */
export const receivedFollowUps = (
  agreements: readonly AgreementNode[],
): { agreement: AgreementNode; followUp: FollowUp }[] =>
  agreements.flatMap((agreement) =>
    (agreement.data.followUps ?? []).flatMap((followUp) =>
      followUp.received === 'yes' ? [{ agreement, followUp }] : [],
    ),
  );
