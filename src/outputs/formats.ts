import type { Archive } from '../domain/archive.ts';
import { agreementBibtex, agreementCard } from './agreement-extras.ts';
import { agreementCalendar, archiveCalendar, municipalityCalendar } from './calendar-formats.ts';
import { catalogueFormats } from './catalogue-formats.ts';
import { archiveFeeds, organisationFeeds, themeFeeds } from './feed-formats.ts';
import type { AnyFormat, Format, SubjectKind, Subjects } from './format.ts';
import { siteFormats } from './site-formats.ts';
import { tables } from './tables/tables.ts';
import { grantsJson } from './to-360giving.ts';
import { agreementJson } from './to-agreement-json.ts';
import { agreementMarkdown } from './to-agreement-md.ts';
import { agreementChart } from './to-agreement-svg.ts';
import { archiveJson } from './to-archive-json.ts';
import { archiveXlsx } from './to-archive-xlsx.ts';
import { csvFormats } from './to-csv.ts';
import { dataPackage } from './to-data-package.ts';
import { schemaFormats } from './to-json-schema.ts';
import { agreementCsv, organisationCsv, themeCsv, unitCsv } from './to-subject-csv.ts';
import { organisationJson, themeJson, unitJson } from './to-subject-json.ts';

/** Every file beside the pages: what is written, linked to, listed in catalogues and tested. */
export const formats: readonly AnyFormat[] = [
  archiveJson,
  ...tables.flatMap(csvFormats),
  archiveXlsx,
  dataPackage,
  grantsJson,
  ...schemaFormats,
  ...archiveFeeds,
  archiveCalendar,
  ...catalogueFormats(() => formatsOf('archive')),
  ...siteFormats,
  agreementJson,
  agreementCsv,
  agreementMarkdown,
  agreementChart,
  agreementCalendar,
  agreementBibtex,
  agreementCard,
  organisationJson,
  organisationCsv,
  ...organisationFeeds,
  municipalityCalendar,
  unitJson,
  unitCsv,
  themeJson,
  themeCsv,
  ...themeFeeds,
];

/** The formats of one kind of subject. */
export const formatsOf = <Kind extends SubjectKind>(subject: Kind): readonly Format<Kind>[] =>
  formats.filter((format): format is AnyFormat & Format<Kind> => format.subject === subject);

/** Everything of a kind that has files of its own, in the order of the archive. */
export const subjectsOf: { [Kind in SubjectKind]: (archive: Archive) => readonly Subjects[Kind][] } = {
  archive: (archive) => [archive],
  agreement: ({ agreements, mentioned }) => [...agreements, ...mentioned],
  organisation: ({ organisations }) => organisations,
  unit: ({ organisations }) => organisations.flatMap(({ units }) => units),
  theme: ({ themes }) => themes,
  municipality: ({ municipalities }) => municipalities,
};
