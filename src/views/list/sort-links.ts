import { rowOrders, type RowOrder } from '../../domain/sort-rows.ts';
import { listPage } from '../../text/list-page.ts';
import { urls } from '../../text/urls.ts';
import { orderUrlWords } from '../../text/url-words.ts';
import { html, type Html } from '../markup/html.ts';

/** The same agreements in other orders. */
export const sortLinks = (order: RowOrder): Html =>
  html`<nav class="sort" aria-label="${listPage.sorting}"><span>${listPage.sorting}:</span> ${rowOrders.map(
    (one) =>
      html`<a href="${hrefOf(one)}"${one === order && html` aria-current="true"`}>${listPage.orders[one]}</a> `,
  )}</nav>`;

const hrefOf = (one: RowOrder): string =>
  one === 'period' ? urls.agreements : urls.agreementsSorted(orderUrlWords[one]);
