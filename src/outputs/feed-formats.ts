import type { OrganisationNode, TermNode } from '../domain/archive.ts';
import { formatWords } from '../text/format-words.ts';
import { urls } from '../text/urls.ts';
import { agreementsOf, archiveFeed, organisationFeed, themeFeed } from './feed.ts';
import type { Format } from './format.ts';
import { toAtom } from './to-atom.ts';
import { toJsonFeed } from './to-json-feed.ts';

const atom = { label: formatWords.atom, mediaType: 'application/atom+xml', extension: '.xml' } as const;
const json = { label: formatWords.jsonFeed, mediaType: 'application/feed+json', extension: '.json' } as const;

/** What is new and what has changed in the whole archive. */
export const archiveFeeds: readonly Format<'archive'>[] = [
  {
    ...atom,
    id: 'archive-atom',
    subject: 'archive',
    dataset: 'changes',
    urlOf: () => urls.atom(urls.changes),
    render: (archive) => toAtom(archive, archiveFeed(archive)),
  },
  {
    ...json,
    id: 'archive-feed',
    subject: 'archive',
    dataset: 'changes',
    urlOf: () => urls.jsonFeed(urls.changes),
    render: (archive) => toJsonFeed(archive, archiveFeed(archive)),
  },
];

/** The same for each party, municipalities among them. */
export const organisationFeeds: readonly Format<'organisation'>[] = [
  {
    ...atom,
    id: 'organisation-atom',
    subject: 'organisation',
    urlOf: ({ id }) => urls.atom(urls.organisation(id)),
    appliesTo: isParty,
    render: (node, { archive }) => toAtom(archive, organisationFeed(archive, node)),
  },
  {
    ...json,
    id: 'organisation-feed',
    subject: 'organisation',
    urlOf: ({ id }) => urls.jsonFeed(urls.organisation(id)),
    appliesTo: isParty,
    render: (node, { archive }) => toJsonFeed(archive, organisationFeed(archive, node)),
  },
];

/** The same for each theme. */
export const themeFeeds: readonly Format<'theme'>[] = [
  {
    ...atom,
    id: 'theme-atom',
    subject: 'theme',
    urlOf: ({ term }) => urls.atom(urls.theme(term.id)),
    appliesTo: hasAgreements,
    render: (node, { archive }) => toAtom(archive, themeFeed(archive, node)),
  },
  {
    ...json,
    id: 'theme-feed',
    subject: 'theme',
    urlOf: ({ term }) => urls.jsonFeed(urls.theme(term.id)),
    appliesTo: hasAgreements,
    render: (node, { archive }) => toJsonFeed(archive, themeFeed(archive, node)),
  },
];

/** Somebody who is only named has nothing of its own to tell. */
function isParty(organisation: OrganisationNode): boolean {
  return agreementsOf(organisation).length > 0;
}

function hasAgreements({ agreements }: TermNode): boolean {
  return agreements.length > 0;
}
