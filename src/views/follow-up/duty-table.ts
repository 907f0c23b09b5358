import type { ReportingDuty } from '../../domain/follow-up-overview.ts';
import { wordingOf } from '../../domain/resolve-when.ts';
import { capital } from '../../text/capital.ts';
import { choices } from '../../text/choices.ts';
import { followUpPage as words } from '../../text/follow-up-page.ts';
import { formatInterval, formatWhen } from '../../text/format-date.ts';
import { linkAgreement, linkOrganisations } from '../agreement/links.ts';
import { html } from '../markup/html.ts';
import { longTable, type LongTable } from '../overview/long-table.ts';

/** Every promised report with when, by whom and how it stands. */
export const dutyTable = (duties: readonly ReportingDuty[]): LongTable =>
  longTable({
    id: words.duties.id,
    caption: words.duties.caption,
    columns: [
      { name: words.columns.report },
      { name: words.columns.agreement },
      { name: words.columns.due },
      { name: words.columns.who },
      { name: words.columns.state },
    ],
    items: duties,
    cells: ({ duty: { deadline, due, agreement, responsible }, state }) => {
      const wording = wordingOf(deadline.due);
      const isReckoned = wording !== undefined && due?.basis !== 'stated';
      return [
        capital(choices.deadlineType[deadline.type]),
        linkAgreement(agreement),
        html`${due ? formatInterval(due) : formatWhen(deadline.due)}${isReckoned && html` <span class="q">”${wording}”</span>`}`,
        responsible.length > 0 ? linkOrganisations(responsible) : words.notStated,
        words.duties.states[state],
      ];
    },
  });
