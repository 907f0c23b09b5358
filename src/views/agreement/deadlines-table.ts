import type { DeadlineNode } from '../../domain/archive.ts';
import { wordingOf } from '../../domain/resolve-when.ts';
import { agreementPage } from '../../text/agreement-page.ts';
import { capital } from '../../text/capital.ts';
import { choices } from '../../text/choices.ts';
import { formatInterval, formatWhen } from '../../text/format-date.ts';
import { dataTable } from '../markup/data-table.ts';
import { html, type Html } from '../markup/html.ts';
import { linkOrganisations } from './links.ts';
import type { PageContext } from './page-context.ts';

const { deadlines: words, derived } = agreementPage;

/** What must happen by when, who answers for it, and whether the archive has what came of it. */
export function deadlinesTable({ node, marks }: PageContext): Html | undefined {
  const { deadlines } = node;
  if (deadlines.length === 0) return undefined;
  const typeOf = new Map(deadlines.map(({ deadline }) => [deadline.id, choices.deadlineType[deadline.type]]));
  const table = dataTable({
    caption: words.caption,
    columns: [{ name: words.due }, { name: words.what }, { name: words.responsible }, { name: words.held }],
    rows: deadlines.map((entry, index) => {
      const { deadline, responsible } = entry;
      const { note, recurring, informs } = deadline;
      const told = [
        note,
        recurring !== undefined && `${words.recurring}: ${recurring}.`,
        informs !== undefined && words.informs(typeOf.get(informs) ?? informs),
      ].filter(Boolean);
      return {
        cells: [
          html`${dueText(entry)}${markOf(entry) ?? marks.of(`deadlines.${index}`)}`,
          html`${capital(choices.deadlineType[deadline.type])}${told.length > 0 && html`<br /><span class="q">${told.join(' ')}</span>`}`,
          responsible.length > 0 ? linkOrganisations(responsible) : agreementPage.notStated,
          heldText(entry),
        ],
      };
    }),
  });
  const reports = deadlines.filter(isReport);
  const held = reports.filter(({ followUp }) => followUp?.received === 'yes').length;
  return html`${table}${reports.length > 0 && html`<p class="note"><span>${words.summary(held, reports.length)}</span></p>`}`;

  function markOf({ deadline, due }: DeadlineNode): Html | undefined {
    if (!due || due.basis === 'stated') return undefined;
    const wording = wordingOf(deadline.due) ?? formatWhen(deadline.due);
    return due.basis === 'inferred'
      ? marks.derived(derived.due, derived.dueYear(wording), 'inferred')
      : marks.derived(derived.due, derived.dueFrom(wording));
  }
}

const isReport = ({ deadline: { type } }: DeadlineNode): boolean =>
  type === 'interimReport' || type === 'finalReport';

/** The date as far as it is known, and the document's own words where it has some. */
function dueText({ deadline, due }: DeadlineNode): Html {
  const wording = wordingOf(deadline.due);
  const shown = due ? formatInterval(due) : formatWhen(deadline.due);
  const isQuoted = wording !== undefined && shown !== `”${wording}”`;
  return html`${shown}${isQuoted && html`<br /><span class="q">”${wording}”</span>`}`;
}

function heldText(entry: DeadlineNode): string {
  const { followUp, deadline } = entry;
  if (followUp?.received === 'yes') {
    const { date } = followUp;
    return words.received(typeof date === 'string' ? date : date && 'date' in date ? date.date : undefined);
  }
  if (isReport(entry)) return words.notHeld;
  return deadline.type === 'payment' || deadline.type === 'meeting' ? '' : words.outcomeNotHeld;
}
