import type { Site } from '../../domain/site.ts';
import { toScriptJson } from '../../outputs/to-script-json.ts';
import { layoutText } from '../../text/layout.ts';
import { absolute, urls } from '../../text/urls.ts';
import { html, Html } from '../markup/html.ts';
import type { PageFacts } from './page-facts.ts';
import { wayJsonLd } from './way-json-ld.ts';

/** The part of a page's head that is its own: title, description, address and data for machines. */
export function pageHead(page: PageFacts, site: Site): Html {
  const { title, description, path, feed, isUnlisted, movedTo } = page;
  const fullTitle = path === urls.home ? title : layoutText.pageTitle(title, site.title);
  const things = [page.jsonLd ?? [], wayJsonLd(page, site) ?? []].flat();
  const data =
    things.length > 0 &&
    html`<script type="application/ld+json">${new Html(toScriptJson(things.length === 1 ? things[0] : things))}</script>`;
  const news =
    feed !== undefined && html`<link rel="alternate" type="application/atom+xml" href="${urls.atom(feed)}">`;
  return html`<title>${fullTitle}</title><meta name="description" content="${description}"><link rel="canonical" href="${absolute(site.baseUrl, movedTo ?? path)}">${isUnlisted && html`<meta name="robots" content="noindex">`}${movedTo !== undefined && html`<meta http-equiv="refresh" content="0;url=${movedTo}">`}${news}${data}`;
}
