import { resolve } from 'node:path';
import { swedishDay } from './swedish-day.ts';

/** Which archive this process publishes and what day it is: the only place that reads the environment and the clock. */
export const settings = {
  contentDirectory: resolve(process.env['ARCHIVE_CONTENT'] || 'content'),
  today: process.env['ARCHIVE_TODAY'] || swedishDay(new Date()),
};
