import type { Json } from '../importer/proposal.ts';
import type { Fields } from './draft-file.ts';

/** What stands at a path, or nothing. */
export const valueAt = (data: Json, path: string): Json | undefined =>
  path.split('.').reduce<Json | undefined>((held, step) => {
    if (Array.isArray(held)) return held[Number(step)];
    return isFields(held) && Object.hasOwn(held, step) ? held[step] : undefined;
  }, data);

export const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
