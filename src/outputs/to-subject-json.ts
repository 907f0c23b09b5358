import type { AgreementNode, OrganisationNode, TermNode, Total, UnitNode } from '../domain/archive.ts';
import { writtenOrganisation } from '../domain/to-written.ts';
import { formatWords } from '../text/format-words.ts';
import { absolute, urls } from '../text/urls.ts';
import type { Format, FormatContext } from './format.ts';
import { toMoney } from './to-agreement-json.ts';

const json = { label: formatWords.json, mediaType: 'application/json', extension: '.json' } as const;

/** An organisation with its agreements by role, and sums kept apart by what they are. */
export const organisationJson: Format<'organisation'> = {
  ...json,
  id: 'organisation-json',
  subject: 'organisation',
  urlOf: ({ id }) => urls.organisationFile(id, '.json'),
  render: (organisation: OrganisationNode, context) =>
    toJson(context, urls.organisation(organisation.id), {
      id: organisation.id,
      data: writtenOrganisation(organisation.data),
      side: organisation.side,
      roles: organisation.roles.map(({ role, agreements }) => ({ role, agreements: idsOf(agreements) })),
      mentionedIn: idsOf(organisation.mentionedIn),
      totals: organisation.totals.map(toTotal),
    }),
};

/** A unit with the agreements it acts in and those that name it. */
export const unitJson: Format<'unit'> = {
  ...json,
  id: 'unit-json',
  subject: 'unit',
  urlOf: ({ id, organisation }) => urls.unitFile(organisation.id, id, '.json'),
  render: ({ id, unit, organisation, agreements, namedIn }: UnitNode, context) =>
    toJson(context, urls.unit(organisation.id, id), {
      id,
      organisation: organisation.id,
      data: unit,
      agreements: idsOf(agreements),
      namedIn: idsOf(namedIn),
    }),
};

/** A theme with its agreements. */
export const themeJson: Format<'theme'> = {
  ...json,
  id: 'theme-json',
  subject: 'theme',
  urlOf: ({ term }) => urls.themeFile(term.id, '.json'),
  render: ({ term, agreements, totals }: TermNode, context) =>
    toJson(context, urls.theme(term.id), {
      ...term,
      agreements: idsOf(agreements),
      totals: totals.map(toTotal),
    }),
};

const toJson = ({ archive: { site } }: FormatContext, path: string, facts: object): string =>
  `${JSON.stringify({ url: absolute(site.baseUrl, path), licence: site.licence.url, ...facts })}\n`;

const idsOf = (agreements: readonly AgreementNode[]): string[] => agreements.map(({ id }) => id);

const toTotal = ({ money, agreements, shared }: Total): object => ({
  ...toMoney(money),
  agreements: idsOf(agreements),
  shared,
});
