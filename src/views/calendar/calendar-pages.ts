import { calendarPage } from '../../text/calendar-page.ts';
import { urls } from '../../text/urls.ts';
import type { PageMaker } from '../frame/page-maker.ts';
import { tablePages } from '../overview/table-pages.ts';
import type { CalendarView } from './calendar-view.ts';

/** The tables that are too long for their overview, whole. */
export const calendarPages = ({ years, undated, withoutEnd }: CalendarView): PageMaker[] =>
  tablePages(
    [...years, undated, withoutEnd],
    { label: calendarPage.title, href: urls.calendar },
    urls.calendarTable,
  );
