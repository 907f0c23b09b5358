import { rowOrders } from '../../domain/sort-rows.ts';
import { listPage } from '../../text/list-page.ts';
import { urls } from '../../text/urls.ts';
import { orderUrlWords } from '../../text/url-words.ts';
import type { AgreementLists } from '../agreement-lists.ts';
import { pageMakers, type PageMaker } from '../frame/page-maker.ts';
import { html } from '../markup/html.ts';
import { numbered, paginate } from '../paginate.ts';
import { agreementTable } from './agreement-table.ts';
import { pageNumber } from './page-number.ts';
import { pagination } from './pagination.ts';
import { sortLinks } from './sort-links.ts';

/** All agreements in every order. By period, the first page is the list itself. */
export const sortedPages = ({ orders, stateOf }: AgreementLists, today: string): PageMaker[] =>
  rowOrders.flatMap((order) => {
    const agreements = orders[order];
    const title = listPage.orderTitle(listPage.orders[order]);
    const isMain = order === 'period';
    const parts = paginate(urls.agreementsSorted(orderUrlWords[order]), agreements.length);
    return pageMakers(isMain ? parts.slice(1) : parts, (part) => ({
      title: numbered(title, part),
      description: listPage.description,
      crumbs: [{ label: listPage.title, href: urls.agreements }, { label: title }],
      content: html`<h1>${title}</h1>
        ${pageNumber(part, 'lead')}
        <p class="q spaced">${listPage.moneyNote} ${listPage.judgedOn(today)}</p>
        ${sortLinks(order)}
        ${agreementTable(agreements.slice(part.from, part.to), listPage.caption(listPage.orders[order]), stateOf)}
        ${pagination(part, isMain ? urls.agreements : undefined)}`,
    }));
  });
