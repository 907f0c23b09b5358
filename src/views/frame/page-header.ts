import { layoutText } from '../../text/layout.ts';
import { html, inOnePiece, joinHtml, type Html } from '../markup/html.ts';
import { urls } from '../../text/urls.ts';

export interface HeaderFacts {
  siteTitle: string;
  /** Where the page is: its place in the menu is marked. */
  path: string;
  /** The page has a search form of its own. */
  hasSearch: boolean;
}

const { nav } = layoutText;
const menu = [
  [nav.agreements, urls.agreements],
  [nav.organisations, urls.organisations],
  [nav.money, urls.money],
  [nav.calendar, urls.calendar],
  [nav.compare, urls.compare],
  [nav.clauses, urls.clauses],
  [nav.about, urls.about],
] as const;

/** The header of every page: the way past it, the name of the site, the menu and the search field. */
export function pageHeader(facts: HeaderFacts): Html {
  const { siteTitle, path, hasSearch } = facts;
  const place = menu.find(([, href]) => path.startsWith(href))?.[1] ?? '';
  const key = [hasSearch, place, path === place, siteTitle].join(' ');
  const header = drawn.get(key) ?? inOnePiece(drawHeader(facts));
  drawn.set(key, header);
  return header;
}

/** The headers there are: one for each place in the menu and each page that the menu leads to. */
const drawn = new Map<string, Html>();

function drawHeader({ siteTitle, path, hasSearch }: HeaderFacts): Html {
  const links = menu.map(
    ([label, href]) =>
      html`<a href="${href}"${path.startsWith(href) && html` aria-current="${path === href ? 'page' : 'true'}"`}>${label}</a>`,
  );
  const form =
    !hasSearch &&
    html`<form action="${urls.search}" role="search"><input type="search" name="q" aria-label="${layoutText.search}"><button type="submit">${layoutText.search}</button></form>`;
  return html`<a class="skip" href="#innehall">${layoutText.skip}</a><header class="top"><a class="brand" href="${urls.home}">${siteTitle}</a><nav aria-label="${layoutText.mainMenu}">${joinHtml(links, ' ')}</nav>${form}</header>`;
}
