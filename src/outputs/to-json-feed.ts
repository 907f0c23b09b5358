import type { Archive } from '../domain/archive.ts';
import { layoutText } from '../text/layout.ts';
import { absolute, urls } from '../text/urls.ts';
import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1: the same entries as in Atom. */
export function toJsonFeed({ site }: Archive, { title, about, page, entries }: Feed): string {
  const author = { name: site.publisher.name, ...(site.publisher.url && { url: site.publisher.url }) };
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: absolute(site.baseUrl, page),
    feed_url: absolute(site.baseUrl, urls.jsonFeed(page)),
    description: about,
    language: layoutText.language,
    authors: [author],
    items: entries.map(({ id, url, title: name, text, day }) => ({
      id,
      url,
      title: name,
      content_text: text,
      date_published: `${day}T00:00:00Z`,
      date_modified: `${day}T00:00:00Z`,
    })),
  })}\n`;
}
