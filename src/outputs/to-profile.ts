import type { AgreementNode } from '../domain/archive.ts';
import type { Profile } from '../domain/profile.ts';
import { budgetRows, profileBudget } from './profile/budget-rows.ts';
import { clauseRows } from './profile/clause-rows.ts';
import { commitmentRows } from './profile/commitment-rows.ts';
import { deadlineRows } from './profile/deadline-rows.ts';
import { derivedMoneyRows } from './profile/derived-money-rows.ts';
import { groundRows } from './profile/ground-rows.ts';
import { silenceIn, type ProfileSource } from './profile/make-row.ts';
import { moneyRuleRows } from './profile/money-rule-rows.ts';
import { paymentRows, statedMoneyRows } from './profile/money-rows.ts';
import { participantRows } from './profile/participant-rows.ts';
import { partyRows } from './profile/party-rows.ts';
import { periodRows } from './profile/period-rows.ts';
import { recordRows } from './profile/record-rows.ts';

/** An agreement as rows that can be laid beside another's; `href` is its page. */
export function toProfile(source: ProfileSource, href: string): Profile {
  const { node } = source;
  return {
    id: node.id,
    title: titleOf(node),
    href,
    rows: makers.flatMap((rowsOf) => rowsOf(source)),
    absent: absentIn(node),
    status: statusOf(node),
    budget: profileBudget(source),
    near: nearTo(node),
  };
}

const titleOf = ({ data }: AgreementNode): string => data.shortTitle ?? data.title;

const mostNear = 5;

const nearTo = ({ predecessors, successors, related }: AgreementNode): Profile['near'] =>
  [...[...predecessors, ...successors].map(({ agreement }) => agreement), ...related]
    .filter(({ data }) => data.held !== 'mentioned')
    .slice(0, mostNear)
    .map((near) => ({ id: near.id, title: titleOf(near) }));

const makers: readonly ((source: ProfileSource) => Profile['rows'])[] = [
  partyRows,
  periodRows,
  statedMoneyRows,
  derivedMoneyRows,
  paymentRows,
  moneyRuleRows,
  budgetRows,
  participantRows,
  commitmentRows,
  clauseRows,
  deadlineRows,
  groundRows,
  recordRows,
];

function absentIn(node: AgreementNode): Profile['absent'] {
  const silence = silenceIn(node);
  return {
    parties: silence,
    budget: node.data.money?.lines ? 'none' : 'notStated',
    participants: 'none',
    commitments: node.body.commitments.length > 0 ? 'none' : silence,
    deadlines: node.deadlines.length > 0 ? 'none' : silence,
  };
}

/** Only what the judgement needs: the rest of an interval is for showing. */
function statusOf({ statusFacts }: AgreementNode): Profile['status'] {
  const { start, end, ...rest } = statusFacts;
  return {
    ...rest,
    ...(start && { start: { earliest: start.earliest, latest: start.latest } }),
    ...(end && { end: { earliest: end.earliest, latest: end.latest, basis: end.basis } }),
  };
}
