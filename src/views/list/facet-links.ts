import type { AgreementFacetName } from '../../domain/agreement-facets.ts';
import { listPage } from '../../text/list-page.ts';
import { facetUrlWords } from '../../text/url-words.ts';
import type { FacetValue } from '../agreement-lists.ts';
import { html, joinHtml, type Html } from '../markup/html.ts';

/** The values of a facet side by side, with the one shown marked. */
export const facetLinks = (name: AgreementFacetName, values: readonly FacetValue[], current: string): Html =>
  html`<dl class="choices"><div id="${facetUrlWords[name]}"><dt>${listPage.facets[name]}</dt><dd>${joinHtml(
    values.map((value) => toLink(value, current)),
    ' ',
  )}</dd></div></dl>`;

const toLink = ({ path, label, agreements }: FacetValue, current: string): Html =>
  html`<span><a href="${path}"${path === current && html` aria-current="page"`}>${label}</a> <span class="q">${agreements.length}</span></span>`;
