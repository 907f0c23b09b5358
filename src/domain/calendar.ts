/** Whole-day arithmetic on ISO dates. Days are counted in UTC, so no time zone can shift one. */
export const addDays = (day: string, days: number): string => fromEpochDay(epochDay(day) + days);

/** The same day some months on; the last day of the month where there is no such day (31 December less one is 30 November). */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = partsOf(day);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return iso(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}

export const firstDayOfMonth = (month: string): string => `${month}-01`;

export function lastDayOfMonth(month: string): string {
  const [year, index] = partsOf(`${month}-01`);
  return iso(year, index, daysInMonth(year, index));
}

/** Months counted from year 0, so that months can be subtracted. */
export function monthIndex(date: string): number {
  const [year, month] = partsOf(date);
  return year * 12 + month - 1;
}

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

export const epochDay = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const fromEpochDay = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);

const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const partsOf = (date: string): [year: number, month: number, day: number] => {
  const [year = '0', month = '1', day = '1'] = date.split('-');
  return [Number(year), Number(month), Number(day)];
};
