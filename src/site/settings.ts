import { resolve } from 'node:path';

/** Which archive this process publishes and what day it is: the only place that reads the environment and the clock. */
export const settings = {
  contentDirectory: resolve(process.env['ARCHIVE_CONTENT'] || 'content'),
  today: process.env['ARCHIVE_TODAY'] || swedishDay(new Date()),
};

/** The day in Sweden, wherever the machine stands. */
function swedishDay(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(now);
}
