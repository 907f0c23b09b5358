import type { Archive } from '../domain/archive.ts';
import { escapeHtml as escape } from '../text/escape-html.ts';
import { absolute, urls } from '../text/urls.ts';

/** The pages a search engine should know, with the day an agreement last changed. Lists by choice are reached by links. */
export const toSitemap = (archive: Archive): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pagesOf(archive)
  .slice(0, mostUrls)
  .map(({ path, changed }) => toUrl(absolute(archive.site.baseUrl, path), changed))
  .join('\n')}
</urlset>
`;

/** The protocol's own limit for one file. */
const mostUrls = 50_000;

interface SitePage {
  path: string;
  changed?: string | undefined;
}

const toUrl = (address: string, changed: string | undefined): string =>
  `<url><loc>${escape(address)}</loc>${changed === undefined ? '' : `<lastmod>${changed}</lastmod>`}</url>`;

/** The most telling first, so that the limit cuts where it hurts least. */
const pagesOf = ({ agreements, mentioned, organisations, history, ...archive }: Archive): SitePage[] => [
  ...overviews.map((path) => ({ path })),
  ...[...agreements, ...mentioned].map(({ id }) => ({
    path: urls.agreement(id),
    changed: history.byAgreement.get(id)?.[0]?.date,
  })),
  ...archive.themes.map(({ term }) => ({ path: urls.theme(term.id) })),
  ...archive.clauseTopics.map(({ term }) => ({ path: urls.clauseTopic(term.id) })),
  ...organisations.map(({ id }) => ({ path: urls.organisation(id) })),
  ...organisations.flatMap(({ id, units }) => units.map((unit) => ({ path: urls.unit(id, unit.id) }))),
];

const overviews = [
  urls.home,
  urls.agreements,
  urls.organisations,
  urls.themes,
  urls.money,
  urls.calendar,
  urls.followUp,
  urls.quality,
  urls.clauses,
  urls.compare,
  urls.changes,
  urls.data,
  urls.search,
  urls.about,
  urls.method,
  urls.accessibility,
  urls.personalData,
];
