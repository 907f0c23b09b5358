import * as z from 'zod';
import { line } from './wording.ts';

const day = z.iso.date();
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const year = z.string().regex(/^(1[89]|2[01])\d{2}$/);

/** A day, a month or a year, exactly as precise as the document. We never invent the day. */
export const partialDate = z
  .union([day, month, year])
  .meta({ format: 'partial-date', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' });

/** A day or a month in a year the document does not name, such as `--04-30` or `--04`. */
export const yearless = z.string().regex(/^--(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/);

/** A distance from the start or the end of the period: months and days, negative before. */
export const relativeDate = z.strictObject({
  anchor: z.enum(['start', 'end']),
  months: z.int().min(-600).max(600).optional(),
  days: z.int().min(-20000).max(20000).optional(),
});

/** A point in time as a document states it. The short form is only a date; the long form also keeps the words. */
export const when = z.union([
  partialDate,
  z.strictObject({ date: partialDate, wording: line.optional() }),
  z.strictObject({ yearless, wording: line.optional() }),
  z.strictObject({ relative: relativeDate, wording: line.optional() }),
  z.strictObject({ wording: line }),
]);

export type PartialDate = string;
export type RelativeDate = z.output<typeof relativeDate>;
export type When = z.output<typeof when>;
