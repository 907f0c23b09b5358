import type { AgreementNode } from '../../domain/archive.ts';
import type { Problem } from '../../domain/problem.ts';
import { choices } from '../../text/choices.ts';
import { explainProblem } from '../../text/explain-problem.ts';
import { formatInterval } from '../../text/format-date.ts';

/** What a document's own sums and dates show, in words where a reader meets names and not ids. */
export function recordNoteText(note: Problem, node: AgreementNode): { kind: string; text: string } {
  const isArithmetic = note.code.startsWith('calculation') || note.code === 'lines-against-total';
  return {
    kind: choices.issueType[isArithmetic ? 'arithmetic' : 'timeLogic'],
    text: explainProblem(withNames(note, node), 'sv').what,
  };
}

function withNames(note: Problem, node: AgreementNode): Problem {
  if (note.code === 'report-after-decision')
    return {
      ...note,
      report: nameOfDeadline(node, note.report),
      decision: nameOfDeadline(node, note.decision),
    };
  if (note.code !== 'gap-before' && note.code !== 'overlap-before') return note;
  const before = node.predecessors.find(({ agreement }) => agreement.id === note.predecessor)?.agreement.data;
  return { ...note, predecessor: before?.shortTitle ?? before?.title ?? note.predecessor };
}

function nameOfDeadline(node: AgreementNode, id: string): string {
  const found = node.deadlines.find(({ deadline }) => deadline.id === id);
  if (!found) return id;
  const type = choices.deadlineType[found.deadline.type];
  return found.due ? `${type} ${formatInterval(found.due)}` : type;
}
