import { followUpPage } from '../../text/follow-up-page.ts';
import { urls } from '../../text/urls.ts';
import type { PageMaker } from '../frame/page-maker.ts';
import { tablePages } from '../overview/table-pages.ts';
import type { FollowUpView } from './follow-up-view.ts';

/** The tables that are too long for their overview, whole. */
export const followUpPages = ({ tables }: FollowUpView): PageMaker[] =>
  tablePages(tables, { label: followUpPage.title, href: urls.followUp }, urls.followUpTable);
