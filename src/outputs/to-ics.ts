import type { AgreementNode, Archive, OrganisationNode } from '../domain/archive.ts';
import { buildCalendar, type CalendarEntry } from '../domain/calendar-entries.ts';
import { addDays } from '../domain/calendar.ts';
import type { DeadlineType } from '../domain/deadline.ts';
import { calendarFile as words } from '../text/calendar-file.ts';
import { capital } from '../text/capital.ts';
import { choices } from '../text/choices.ts';
import { dutyNote } from '../text/duty-note.ts';
import { endNote } from '../text/end-note.ts';
import { formatInterval } from '../text/format-date.ts';
import { layoutText } from '../text/layout.ts';
import { listWords } from '../text/list-words.ts';
import { absolute, urls } from '../text/urls.ts';
import { neverPublished } from './feed.ts';
import { icsDay, icsLines, icsText, type IcsLine } from './ics-text.ts';

/** Every time in the archive, as a calendar to subscribe to. */
export const archiveIcs = (archive: Archive): string =>
  toIcs(archive, words.archive(archive.site.title), archive.agreements);

/** The times of a municipality's agreements. */
export const municipalityIcs = (archive: Archive, municipality: OrganisationNode): string =>
  toIcs(
    archive,
    words.municipality(municipality.data.name),
    archive.agreements.filter((node) => node.municipality === municipality),
  );

/** The times of one agreement. */
export const agreementIcs = (archive: Archive, node: AgreementNode): string =>
  toIcs(archive, words.agreement(nameOf(node)), [node]);

/** Whether an agreement has a time that a calendar can hold. */
export const hasTimes = ({ span, deadlines }: AgreementNode): boolean =>
  span.end !== undefined || deadlines.some(({ due }) => due !== undefined);

function toIcs(archive: Archive, name: string, agreements: readonly AgreementNode[]): string {
  const undated = agreements.reduce(
    (sum, { deadlines }) => sum + deadlines.filter(({ due }) => due === undefined).length,
    0,
  );
  const head = icsLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', `-//${icsText(archive.site.title)}//${layoutText.language.toUpperCase()}`],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['NAME', icsText(name)],
    ['X-WR-CALNAME', icsText(name)],
    ['X-WR-CALDESC', icsText(words.about(undated))],
    ['REFRESH-INTERVAL;VALUE=DURATION', 'P1D'],
  ]);
  const events = agreements.map((agreement) => eventsOf(agreement, archive));
  return `${head}${events.join('')}${icsLines([['END', 'VCALENDAR']])}`;
}

/** An agreement's events stand in three calendars and are written down once. */
const written = new WeakMap<AgreementNode, { archive: Archive; events: string }>();

function eventsOf(agreement: AgreementNode, archive: Archive): string {
  const known = written.get(agreement);
  if (known?.archive === archive) return known.events;
  const entries = [...buildCalendar([agreement]).years.values()].flat();
  const events = icsLines(entries.flatMap((entry) => toEvent(entry, archive)));
  written.set(agreement, { archive, events });
  return events;
}

/** A time that is only known as a month or a year is an event of all its days: none of them is more likely than another. */
function toEvent(entry: CalendarEntry, { site, history }: Archive): IcsLine[] {
  const { at, agreement, duty } = entry;
  const key = duty ? `tid.${duty.deadline.id}` : 'slut';
  const changed = history.byAgreement.get(agreement.id)?.[0]?.date ?? neverPublished;
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', `${agreement.id}.${key}@${new URL(site.baseUrl).host}`],
    // The day the agreement was last changed: a calendar made twice from the same content is the same.
    ['DTSTAMP', `${icsDay(changed)}T000000Z`],
    ['DTSTART;VALUE=DATE', icsDay(at.earliest)],
    ['DTEND;VALUE=DATE', icsDay(addDays(at.latest, 1))],
    ['SUMMARY', icsText(summaryOf(entry))],
    ['DESCRIPTION', icsText(descriptionOf(entry))],
    ['URL', absolute(site.baseUrl, urls.agreement(agreement.id))],
    ['TRANSP', 'TRANSPARENT'],
    ...(duty && decisions.has(duty.deadline.type) ? alarm : []),
    ['END', 'VEVENT'],
  ];
}

/** What somebody must make up their mind about in time. */
const decisions: ReadonlySet<DeadlineType> = new Set([
  'politicalDecision',
  'renegotiation',
  'extensionDialogue',
]);

const alarm: readonly IcsLine[] = [
  ['BEGIN', 'VALARM'],
  ['ACTION', 'DISPLAY'],
  ['DESCRIPTION', icsText(words.alarm)],
  ['TRIGGER', '-P30D'],
  ['END', 'VALARM'],
];

function summaryOf({ at, agreement, duty }: CalendarEntry): string {
  const what = duty ? capital(choices.deadlineType[duty.deadline.type]) : words.ends;
  const vague = at.precision === 'day' ? '' : ` ${words.onlyKnown[at.precision](formatInterval(at))}`;
  return `${what}: ${nameOf(agreement)}${vague}`;
}

function descriptionOf({ at, agreement, duty }: CalendarEntry): string {
  if (!duty) return [words.endsAt(formatInterval(at)), endNote(agreement)].filter(Boolean).join(' ');
  const names = duty.responsible.map(({ data }) => data.name);
  return [
    words.latest(formatInterval(at)),
    names.length > 0 ? words.who(listWords(names)) : words.whoNotStated,
    dutyNote(duty),
  ]
    .filter(Boolean)
    .join(' ');
}

const nameOf = ({ data }: AgreementNode): string => data.shortTitle ?? data.title;
