import type { Archive } from '../../domain/archive.ts';
import { buildCalendar, endsByYear, type Calendar } from '../../domain/calendar-entries.ts';
import type { AgreementEnd } from '../../domain/ends-within.ts';
import type { LongTable } from '../overview/long-table.ts';
import { undatedTable, withoutEndTable, yearTables } from './year-tables.ts';

/** Everything the calendar pages show, made once. */
export interface CalendarView {
  calendar: Calendar;
  ends: ReadonlyMap<number, readonly AgreementEnd[]>;
  years: readonly LongTable[];
  undated: LongTable;
  withoutEnd: LongTable;
}

export function calendarView({ agreements }: Archive): CalendarView {
  const calendar = buildCalendar(agreements);
  return {
    calendar,
    ends: endsByYear(agreements),
    years: yearTables(calendar),
    undated: undatedTable(calendar),
    withoutEnd: withoutEndTable(calendar),
  };
}
