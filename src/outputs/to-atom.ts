import type { Archive } from '../domain/archive.ts';
import { escapeHtml as escape } from '../text/escape-html.ts';
import { layoutText } from '../text/layout.ts';
import { absolute, urls } from '../text/urls.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** A feed as Atom (RFC 4287). */
export function toAtom({ site }: Archive, { title, about, page, updated, entries }: Feed): string {
  const address = (path: string): string => escape(absolute(site.baseUrl, path));
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${layoutText.language}">
<id>${address(urls.atom(page))}</id>
<title>${escape(title)}</title>
<subtitle>${escape(about)}</subtitle>
<link rel="self" type="application/atom+xml" href="${address(urls.atom(page))}"/>
<link rel="alternate" type="text/html" href="${address(page)}"/>
<updated>${toStamp(updated)}</updated>
<author><name>${escape(site.publisher.name)}</name></author>
<rights>${escape(`${site.licence.name} ${site.licence.url}`)}</rights>
${entries.map(toEntry).join('')}</feed>
`;
}

const toEntry = ({ id, url, title, text, day }: FeedEntry): string => `<entry>
<id>${escape(id)}</id>
<title>${escape(title)}</title>
<link rel="alternate" type="text/html" href="${escape(url)}"/>
<published>${toStamp(day)}</published>
<updated>${toStamp(day)}</updated>
<summary>${escape(text)}</summary>
</entry>
`;

/** The log knows the day; midnight UTC stands for it, and the feed says so. */
const toStamp = (day: string): string => `${day}T00:00:00Z`;
