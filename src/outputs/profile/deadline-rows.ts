import type { DeadlineNode } from '../../domain/archive.ts';
import { deadlineTypes, type FollowUp } from '../../domain/deadline.ts';
import type { ProfileRow } from '../../domain/profile.ts';
import { isReportNotHeld } from '../../domain/record-gaps.ts';
import { wordingOf } from '../../domain/resolve-when.ts';
import { agreementPage } from '../../text/agreement-page.ts';
import { agreementSections } from '../../text/agreement-sections.ts';
import { capital } from '../../text/capital.ts';
import { choices } from '../../text/choices.ts';
import { formatInterval, formatWhen } from '../../text/format-date.ts';
import { profileWords as words } from '../../text/profile-words.ts';
import { makeRow, type ProfileSource } from './make-row.ts';

/** What must be done by when, whether the reports are here, and what came of it. */
export function deadlineRows({ node }: ProfileSource): ProfileRow[] {
  const anchor = agreementSections.deadlines.id;
  const duties = deadlineTypes.flatMap((type) => {
    const some = node.deadlines.filter(({ deadline }) => deadline.type === type);
    if (some.length === 0) return [];
    const bases = some.flatMap(({ due }) => (due && due.basis !== 'stated' ? due.basis : []));
    const basis = bases.includes('inferred') ? 'inferred' : bases[0];
    return makeRow('deadlines', type, capital(choices.deadlineType[type]), some.map(dueText), {
      anchor,
      basis,
    });
  });
  const reports = node.deadlines.filter(
    ({ deadline: { type } }) => type === 'interimReport' || type === 'finalReport',
  );
  const held = reports.length - reports.filter(isReportNotHeld).length;
  const received = node.data.followUps?.filter((followUp) => followUp.received === 'yes') ?? [];
  return [
    ...duties,
    makeRow(
      'deadlines',
      'reports',
      words.reports,
      reports.length > 0 ? [words.heldOf(held, reports.length)] : [],
      { anchor },
    ),
    makeRow(
      'deadlines',
      'followUp',
      words.followUp,
      received.length > 0 ? received.map(followUpText) : [words.noneInArchive],
    ),
    makeRow('deadlines', 'deviations', words.deviations, received.flatMap(deviationTexts)),
  ];
}

function dueText({ deadline, due }: DeadlineNode): string {
  const shown = due ? formatInterval(due) : formatWhen(deadline.due);
  const wording = wordingOf(deadline.due);
  const isWorkedOut = due !== undefined && due.basis !== 'stated';
  return words.due(shown, isWorkedOut ? wording : undefined);
}

const followUpText = ({ covers, summary }: FollowUp): string =>
  covers === undefined
    ? (summary ?? agreementPage.followUps.title(undefined))
    : words.covers(formatWhen(covers), summary);

const deviationTexts = ({ deviations = [] }: FollowUp): string[] =>
  deviations.map(({ cause, from, to, effect }) => {
    const when = words.between(from && formatWhen(from), to && formatWhen(to));
    return [[cause, when].filter(Boolean).join(' '), effect].filter(Boolean).join(': ');
  });
