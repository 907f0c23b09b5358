import type { DeadlineNode } from '../domain/archive.ts';
import { wordingOf } from '../domain/resolve-when.ts';
import { calendarPage as words } from './calendar-page.ts';
import { choices } from './choices.ts';

/** What a reader should know about a duty and its date. */
export function dutyNote({ deadline, due, agreement }: DeadlineNode): string {
  const { informs, note } = deadline;
  const decision = agreement.deadlines.find((other) => other.deadline.id === informs);
  const wording = wordingOf(deadline.due);
  return [
    due?.basis === 'inferred' && words.inferredYear,
    due?.basis === 'derived' && words.derived,
    wording !== undefined && due?.basis !== 'stated' && `”${wording}”.`,
    decision && words.informs(choices.deadlineType[decision.deadline.type]),
    note,
  ]
    .filter(Boolean)
    .join(' ');
}
