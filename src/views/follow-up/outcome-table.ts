import type { Metric, TargetsAndOutcomes } from '../../domain/follow-up-overview.ts';
import type { Participants } from '../../domain/participants.ts';
import { choices } from '../../text/choices.ts';
import { followUpPage } from '../../text/follow-up-page.ts';
import { formatCount, formatParticipants } from '../../text/format-count.ts';
import { compareWords } from '../../text/list-words.ts';
import { linkAgreement } from '../agreement/links.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { longTable, type LongTable } from '../overview/long-table.ts';

const { outcomes: words, columns } = followUpPage;

/** Targets and outcomes side by side, never one for the other. */
export const outcomeTable = (rows: readonly TargetsAndOutcomes[]): LongTable =>
  longTable({
    id: words.id,
    caption: words.caption,
    columns: [{ name: columns.agreement }, { name: columns.targets }, { name: columns.outcomes }],
    items: [...rows].sort((a, b) => compareWords(a.agreement.data.title, b.agreement.data.title)),
    cells: ({ agreement, targets, outcomes, metrics }) => [
      linkAgreement(agreement),
      listOf(targets.map(headCount), words.noTarget),
      listOf([...outcomes.map(headCount), ...metrics.map(measured)], words.noOutcome),
    ],
  });

const listOf = (items: readonly Html[], none: string): Part =>
  items.length === 0 ? html`<span class="gap">${none}</span>` : html`<ul class="bare">${items}</ul>`;

function headCount(entry: Participants): Html {
  const { min, max, comparator, per, kind, orKind, unit, group, year, gender, part } = entry;
  const count = `${formatParticipants({ min, max, comparator })} ${unit}`;
  const about = [
    orKind ? words.either : kind === 'capacity' && words.capacity,
    part && words.part,
    year ?? words.year,
    genderOf(gender),
  ];
  return itemOf(`${per ? `${count} ${choices.per[per]}` : count}: ${group}`, about);
}

const measured = ({ value, unit, place, year, gender }: Metric): Html =>
  itemOf(`${formatCount(value)} ${unit}`, [
    place !== undefined && words.place(place),
    year ?? words.year,
    genderOf(gender),
  ]);

const itemOf = (what: string, about: readonly (string | number | false | undefined)[]): Html =>
  html`<li>${what} <span class="q">(${about.filter(Boolean).join(', ')})</span></li>`;

const genderOf = (gender: Participants['gender']): string =>
  gender === undefined || gender === 'notStated' ? words.noGender : choices.gender[gender];
