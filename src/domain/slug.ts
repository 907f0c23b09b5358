import * as z from 'zod';

/** A name that is also an address: lower-case a to z, digits and single hyphens. */
export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .meta({ format: 'slug' });
