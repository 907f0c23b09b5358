import { moneyPage } from '../../text/money-page.ts';
import { urls } from '../../text/urls.ts';
import type { PageMaker } from '../frame/page-maker.ts';
import { tablePages } from '../overview/table-pages.ts';
import type { MoneyView } from './money-view.ts';

/** The tables that are too long for their overview, whole. */
export const moneyPages = ({ tables }: MoneyView): PageMaker[] =>
  tablePages(tables, { label: moneyPage.title, href: urls.money }, urls.moneyTable);
