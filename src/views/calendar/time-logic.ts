import type { AgreementNode, Archive } from '../../domain/archive.ts';
import type { Problem } from '../../domain/problem.ts';
import { calendarPage } from '../../text/calendar-page.ts';
import { capital } from '../../text/capital.ts';
import { choices } from '../../text/choices.ts';
import { formatInterval } from '../../text/format-date.ts';
import { linkAgreement } from '../agreement/links.ts';
import { html, type Html } from '../markup/html.ts';

const { logic: words } = calendarPage;

/** What the documents' own dates show when they are laid side by side. */
export const timeLogic = (archive: Archive): Html[] =>
  archive.agreements.flatMap((node) =>
    node.notes.flatMap((note) => {
      const told = tell(archive, node, note);
      return told === undefined ? [] : [html`<li>${linkAgreement(node)}: ${told}</li>`];
    }),
  );

function tell(archive: Archive, node: AgreementNode, note: Problem): string | undefined {
  const titleOf = (id: string): string => {
    const data = archive.agreementById.get(id)?.data;
    return data?.shortTitle ?? data?.title ?? id;
  };
  switch (note.code) {
    case 'report-after-decision':
      return tellOrder(node, note.report, note.decision);
    case 'gap-before':
      return words.gap(note.months, titleOf(note.predecessor));
    case 'overlap-before':
      return words.overlap(note.months, titleOf(note.predecessor));
    case 'duration-against-period':
      return words.duration(note.stated, note.computed);
    default:
      return undefined;
  }
}

function tellOrder({ deadlines }: AgreementNode, reportId: string, decisionId: string): string | undefined {
  const [report, decision] = [reportId, decisionId].map((id) =>
    deadlines.find(({ deadline }) => deadline.id === id),
  );
  if (!report?.due || !decision?.due) return undefined;
  return words.reportAfterDecision(
    capital(choices.deadlineType[report.deadline.type]),
    formatInterval(report.due),
    choices.deadlineType[decision.deadline.type],
    formatInterval(decision.due),
  );
}
