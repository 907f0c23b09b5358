import type { AgreementNode, DeadlineNode } from '../../domain/archive.ts';
import type { Calendar, CalendarEntry } from '../../domain/calendar-entries.ts';
import { calendarPage as words } from '../../text/calendar-page.ts';
import { capital } from '../../text/capital.ts';
import { choices } from '../../text/choices.ts';
import { dutyNote } from '../../text/duty-note.ts';
import { endNote } from '../../text/end-note.ts';
import { formatInterval, formatSpan, formatWhen } from '../../text/format-date.ts';
import { linkAgreement, linkOrganisation, linkOrganisations } from '../agreement/links.ts';
import { html, joinHtml, type Html, type Part } from '../markup/html.ts';
import { longTable, type LongTable } from '../overview/long-table.ts';

const { columns } = words;
const dutyColumns = [
  { name: columns.when },
  { name: columns.what },
  { name: columns.agreement },
  { name: columns.who },
  { name: columns.note },
];

/** A table for each year, with what ends and what must be done. */
export const yearTables = ({ years }: Calendar): LongTable[] =>
  [...years].map(([year, items]) =>
    longTable({
      id: `${words.years.slug}-${year}`,
      caption: words.years.caption(year),
      columns: dutyColumns,
      items,
      cells: toCells,
    }),
  );

const toCells = ({ at, agreement, duty }: CalendarEntry): readonly Part[] => [
  formatInterval(at),
  duty ? capital(choices.deadlineType[duty.deadline.type]) : html`<strong>${words.ends}</strong>`,
  linkAgreement(agreement),
  duty ? responsible(duty) : partiesOf(agreement),
  duty ? dutyNote(duty) : endNote(agreement),
];

const responsible = (duty: DeadlineNode): Html | string =>
  duty.responsible.length > 0 ? linkOrganisations(duty.responsible) : words.notStated;

const partiesOf = ({ parties }: AgreementNode): Html =>
  joinHtml(
    parties.map(({ organisation }) => linkOrganisation(organisation)),
    ', ',
  );

/** Duties that have no place in the calendar. */
export const undatedTable = ({ undated }: Calendar): LongTable =>
  longTable({
    id: 'utan-datum',
    caption: words.undated.caption,
    columns: dutyColumns,
    items: undated,
    cells: (duty) => [
      formatWhen(duty.deadline.due),
      capital(choices.deadlineType[duty.deadline.type]),
      linkAgreement(duty.agreement),
      responsible(duty),
      dutyNote(duty),
    ],
  });

/** Agreements that cannot be said to end. */
export const withoutEndTable = ({ withoutEnd }: Calendar): LongTable =>
  longTable({
    id: 'utan-slut',
    caption: words.withoutEnd.caption,
    columns: [
      { name: columns.agreement },
      { name: columns.who },
      { name: words.withoutEnd.period },
      { name: words.withoutEnd.asOf },
    ],
    items: withoutEnd,
    cells: (agreement) => [
      linkAgreement(agreement),
      partiesOf(agreement),
      formatSpan(agreement.span),
      agreement.data.asOf ? formatWhen(agreement.data.asOf) : words.notStated,
    ],
  });
