import type { Site } from '../../domain/site.ts';
import { layoutText } from '../../text/layout.ts';
import { html, inOnePiece, joinHtml, type Html } from '../markup/html.ts';
import { urls } from '../../text/urls.ts';
import { pageData } from './page-data.ts';
import type { PageFacts } from './page-facts.ts';

const { footer } = layoutText;

/** The footer of every page: what the site is for, more ways in, and who answers for it under what licence. */
export function pageFooter(page: PageFacts, site: Site): Html {
  const end = drawn.get(site) ?? inOnePiece(footerEnd(site));
  drawn.set(site, end);
  return html`<footer class="foot">${pageData(page)}${end}</footer>`;
}

/** What every page of a site ends with, drawn once. */
const drawn = new WeakMap<Site, Html>();

function footerEnd({ contact, licence }: Site): Html {
  const links = [
    [footer.fromAToZ, urls.search],
    [footer.themes, urls.themes],
    [footer.followUp, urls.followUp],
    [footer.quality, urls.quality],
    [footer.changes, urls.changes],
    [footer.data, urls.data],
    [footer.method, urls.method],
    [footer.accessibility, urls.accessibility],
    [footer.personalData, urls.personalData],
    [footer.contact, `mailto:${contact}`],
    [`${footer.licence}: ${licence.name}`, licence.url],
  ].map(([label, href]) => html`<a href="${href}">${label}</a>`);
  return html`<p>${footer.purpose}</p><nav aria-label="${footer.label}">${joinHtml(links, ' ')}</nav>`;
}
