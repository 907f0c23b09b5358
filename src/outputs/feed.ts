import type { AgreementNode, Archive, OrganisationNode, TermNode } from '../domain/archive.ts';
import type { Change } from '../domain/history.ts';
import { feedWords as words } from '../text/feed-words.ts';
import { absolute, urls } from '../text/urls.ts';

/** What has been published and changed, newest first: the same for every feed format. */
export interface Feed {
  title: string;
  about: string;
  /** The path of the page that the feed belongs to; its files lie beside it. */
  page: string;
  /** The last day that something changed. */
  updated: string;
  entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** The same for as long as the log says the same. */
  id: string;
  /** The full address of the agreement. */
  url: string;
  title: string;
  text: string;
  day: string;
}

/** Readers ask again and again for the whole file: the rest is on the page of changes. */
const mostEntries = 100;

/** Everything new and changed in the archive. */
export const archiveFeed = (archive: Archive): Feed =>
  toFeed(archive, words.archive, urls.changes, archive.history.changes.slice(0, mostEntries));

/** What is new and changed in the agreements of a party; for a municipality, also those its parts have made. */
export const organisationFeed = (archive: Archive, organisation: OrganisationNode): Feed =>
  toFeed(
    archive,
    words.organisation(organisation.data.name),
    urls.organisation(organisation.id),
    changesOf(archive, agreementsOf(organisation)),
  );

/** What is new and changed in the agreements of a theme. */
export const themeFeed = (archive: Archive, { term, agreements }: TermNode): Feed =>
  toFeed(archive, words.theme(term.label), urls.theme(term.id), changesOf(archive, agreements));

/** The agreements an organisation answers for as a party. What it is only named in is not its own. */
export const agreementsOf = ({ roles }: OrganisationNode): readonly AgreementNode[] => [
  ...new Set(
    roles.flatMap(({ role, agreements }) =>
      role === 'public' || role === 'coPublic' || role === 'civil' ? agreements : [],
    ),
  ),
];

const changesOf = ({ history }: Archive, agreements: readonly AgreementNode[]): Change[] =>
  agreements
    .flatMap(({ id }) => history.byAgreement.get(id) ?? [])
    .sort((a, b) => b.publication - a.publication || (a.id < b.id ? -1 : 1))
    .slice(0, mostEntries);

function toFeed(archive: Archive, title: string, page: string, changes: readonly Change[]): Feed {
  const { site, agreementById, history } = archive;
  const { host } = new URL(site.baseUrl);
  return {
    title: `${title} · ${site.title}`,
    about: words.about(mostEntries),
    page,
    updated: changes[0]?.date ?? history.publications[0]?.date ?? neverPublished,
    entries: changes.map((change) => {
      const { id, date, kind, publication, fields } = change;
      const node = agreementById.get(id);
      return {
        id: `tag:${host},${date}:${id}/${publication}`,
        url: absolute(site.baseUrl, urls.agreement(id)),
        title: words.entry[kind](node?.data.title ?? id),
        text:
          kind === 'withdrawn'
            ? words.withdrawn
            : kind === 'changed'
              ? words.fields(fields)
              : (node?.data.lead ?? ''),
        day: date,
      };
    }),
  };
}

/** Where there is no log there is no day either; the formats demand one. */
export const neverPublished = '1970-01-01';
