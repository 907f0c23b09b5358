import { oreOf } from '../domain/amount.ts';
import type { AgreementNode, Archive, OrganisationNode } from '../domain/archive.ts';
import { precisionOf } from '../domain/interval.ts';
import type { When } from '../domain/when.ts';
import { formatWords } from '../text/format-words.ts';
import { grantWords as words } from '../text/grant-words.ts';
import { absolute, urls } from '../text/urls.ts';
import type { Format } from './format.ts';

/** Agreements as grants after the 360Giving standard: those that can fill its fields honestly, and why the rest cannot. */
export const grantsJson: Format<'archive'> = {
  id: '360giving',
  label: formatWords.grants,
  subject: 'archive',
  mediaType: 'application/json',
  extension: '.json',
  dataset: 'grants',
  urlOf: () => urls.dataFile('360giving.json'),
  render: (archive) => `${JSON.stringify(toGrants(archive), undefined, 1)}\n`,
};

function toGrants(archive: Archive): object {
  const { site, agreements } = archive;
  const read = agreements.map((node) => ({ node, result: grantOf(node, archive) }));
  return {
    title: site.title,
    description: words.description,
    publisher: { name: site.publisher.name, website: site.publisher.url ?? site.baseUrl },
    license: site.licence.url,
    accessURL: site.baseUrl,
    downloadURL: absolute(site.baseUrl, urls.dataFile('360giving.json')),
    grants: read.flatMap(({ result }) => ('grant' in result ? [result.grant] : [])),
    leftOut: read.flatMap(({ node, result }) =>
      'reasons' in result
        ? [
            {
              id: node.id,
              reasons: result.reasons.map((reason) => ({ reason, text: words.reasons[reason] })),
            },
          ]
        : [],
    ),
  };
}

type Reason = keyof typeof words.reasons;

function grantOf(node: AgreementNode, { site }: Archive): { grant: object } | { reasons: Reason[] } {
  const { id, data, parties, span } = node;
  const total = data.money?.total;
  const ore = total && oreOf(total.amount);
  const [funders, recipients] = [true, false].map((isPublic) =>
    parties.filter(({ side }) => (side === 'public') === isPublic).map(({ organisation }) => organisation),
  ) as [OrganisationNode[], OrganisationNode[]];
  const awarded = awardDate(node);
  const isNumbered = [...funders, ...recipients].every((each) => numberOf(each) !== undefined);
  const reasons: Reason[] = [
    ...(ore === undefined ? ['noTotal' as const] : []),
    ...(total?.basis === 'year' ? ['perYear' as const] : []),
    ...(awarded === undefined ? ['noDate' as const] : []),
    ...(funders.length === 1 && recipients.length === 1 ? [] : ['notOneToOne' as const]),
    ...(isNumbered ? [] : ['noNumber' as const]),
  ];
  if (reasons.length > 0) return { reasons };
  const { start, end } = span;
  return {
    grant: {
      id: absolute(site.baseUrl, urls.agreement(id)),
      title: data.title,
      description: data.lead,
      currency: data.money?.currency ?? 'SEK',
      amountAwarded: (ore ?? 0) / 100,
      awardDate: awarded,
      url: absolute(site.baseUrl, urls.agreement(id)),
      ...((start ?? end) && {
        plannedDates: [{ ...(start && { startDate: start.date }), ...(end && { endDate: end.date }) }],
      }),
      fundingOrganization: funders.map(toOrganization),
      recipientOrganization: recipients.map(toOrganization),
    },
  };
}

/** The day that the paying side last signed; undefined where one of its signatures has no day. */
function awardDate({ data: { signatures = [] }, parties }: AgreementNode): string | undefined {
  const payers = parties.filter(({ side }) => side === 'public').map(({ organisation }) => organisation.id);
  const days = signatures
    .filter(({ organisation }) => payers.includes(organisation.id))
    .map(({ date }) => dayOf(date));
  return days.every((day) => day !== undefined) ? days.sort().at(-1) : undefined;
}

function dayOf(date: When): string | undefined {
  const day = typeof date === 'string' ? date : 'date' in date ? date.date : '';
  return /^\d/.test(day) && precisionOf(day) === 'day' ? day : undefined;
}

const numberOf = ({ data: { organisationNumber } }: OrganisationNode): string | undefined =>
  /^\d/.test(organisationNumber) ? organisationNumber : undefined;

/** An identifier only where a number is stated. The code of the Swedish list is a proposal: its status stands in the description. */
const toOrganization = (organisation: OrganisationNode): object => ({
  id: `SE-ON-${numberOf(organisation) ?? ''}`,
  name: organisation.data.name,
});
