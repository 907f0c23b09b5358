import { formatWords } from '../text/format-words.ts';
import { urls } from '../text/urls.ts';
import type { Format } from './format.ts';
import { agreementIcs, archiveIcs, hasTimes, municipalityIcs } from './to-ics.ts';

const calendar = { label: formatWords.calendar, mediaType: 'text/calendar', extension: '.ics' } as const;

/** Every time in the archive. */
export const archiveCalendar: Format<'archive'> = {
  ...calendar,
  id: 'archive-ics',
  subject: 'archive',
  dataset: 'calendar',
  urlOf: () => urls.calendarFile(urls.calendar),
  render: archiveIcs,
};

/** The times of a municipality's agreements. */
export const municipalityCalendar: Format<'municipality'> = {
  ...calendar,
  id: 'municipality-ics',
  subject: 'municipality',
  urlOf: ({ id }) => urls.calendarFile(urls.organisation(id)),
  render: (node, { archive }) => municipalityIcs(archive, node),
};

/** The times of one agreement. */
export const agreementCalendar: Format<'agreement'> = {
  ...calendar,
  id: 'agreement-ics',
  subject: 'agreement',
  urlOf: ({ id }) => urls.agreementFile(id, '.ics'),
  appliesTo: hasTimes,
  render: (node, { archive }) => agreementIcs(archive, node),
};
