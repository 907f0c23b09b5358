import * as z from 'zod';

/** A short text on one line: a title, a name, a label. */
export const line = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/^[^\n\r]*$/)
  .meta({ format: 'line' });

/** A text of some sentences. */
export const prose = z.string().trim().min(1).max(4000);
