import type { APIRoute } from 'astro';
import { toOpenSearch } from '../outputs/to-open-search.ts';
import { getArchive } from '../site/archive.ts';
import { absolute, urls } from '../text/urls.ts';
import { searchPage } from '../text/search-page.ts';

export const GET: APIRoute = async () => {
  const { site } = await getArchive();
  const xml = toOpenSearch(site.title, searchPage.description, absolute(site.baseUrl, urls.search));
  return new Response(xml, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};
