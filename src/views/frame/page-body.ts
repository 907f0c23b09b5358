import type { Site } from '../../domain/site.ts';
import { html, Html } from '../markup/html.ts';
import { crumbList } from './crumb-list.ts';
import type { PageFacts, PageView } from './page-facts.ts';
import { pageFooter } from './page-footer.ts';
import { pageHeader } from './page-header.ts';

/** What stands above the content of every page. */
export const beforeContent = ({ path, crumbs = [], hasSearch = false }: PageFacts, site: Site): Html =>
  html`${pageHeader({ siteTitle: site.title, path, hasSearch })}${crumbList(crumbs)}`;

/** All between the body's tags, as the layout makes it. */
export const pageBody = (page: PageView, site: Site): Html =>
  html`${beforeContent(page, site)}<main id="innehall">${page.content}</main>${pageFooter(page, site)}`;
