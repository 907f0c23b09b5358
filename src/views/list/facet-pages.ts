import { agreementFacets } from '../../domain/agreement-facets.ts';
import { listPage } from '../../text/list-page.ts';
import { urls } from '../../text/urls.ts';
import { facetUrlWords } from '../../text/url-words.ts';
import { isPrerendered, type AgreementLists, type FacetValue } from '../agreement-lists.ts';
import { pageMakers, type PageMaker } from '../frame/page-maker.ts';
import { html, type Html } from '../markup/html.ts';
import { numbered, pageSizes, paginate } from '../paginate.ts';
import { agreementTable } from './agreement-table.ts';
import { facetLinks } from './facet-links.ts';
import { mentionedList } from './mentioned-list.ts';
import { pageNumber } from './page-number.ts';
import { pagination } from './pagination.ts';

/** More values than this are no row of links any more. */
const mostSiblings = 60;

/** The agreements of every value of every facet. A party has them on its own page, unless they are too many. */
export const facetPages = (lists: AgreementLists, today: string): PageMaker[] =>
  agreementFacets
    .filter(({ name }) => isPrerendered(name))
    .flatMap(({ name }) => {
      const values = lists.facets[name];
      const siblings = values.length <= mostSiblings ? values : [];
      return values
        .filter(({ agreements }) => name !== 'party' || agreements.length > pageSizes.agreements)
        .flatMap((choice) => choicePages(choice, siblings, lists, today));
    });

function choicePages(
  choice: FacetValue,
  siblings: readonly FacetValue[],
  { stateOf }: AgreementLists,
  today: string,
): PageMaker[] {
  const { facet, label, slug, agreements, mentioned } = choice;
  const path = urls.agreementsBy(facetUrlWords[facet], slug);
  const name = listPage.facets[facet];
  const title = listPage.facetTitle(name, label);
  const tableOf = (from: number, to: number): Html =>
    html`<p class="q">${listPage.moneyNote} ${listPage.judgedOn(today)}</p>
      ${agreementTable(agreements.slice(from, to), listPage.caption(listPage.orders.period), stateOf)}`;
  return pageMakers(paginate(path, agreements.length), (part) => ({
    title: numbered(title, part),
    description: listPage.facetDescription(agreements.length, name, label),
    crumbs: [{ label: listPage.title, href: urls.agreements }, { label: `${name}: ${label}` }],
    content: html`<h1>${title}</h1>
      <p class="lead">${listPage.agreements(agreements.length)}</p>
      ${pageNumber(part)}
      ${siblings.length > 1 && facetLinks(facet, siblings, path)}
      ${agreements.length > 0 ? tableOf(part.from, part.to) : html`<p>${listPage.emptyFacet}</p>`}
      ${pagination(part)}
      ${mentionedList(mentioned)}
      <p><a href="${urls.agreements}">${listPage.everything}</a></p>`,
  }));
}
