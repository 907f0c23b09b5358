import type { FieldFault, Path } from './schema-problems.ts';

/** More rows than any agreement has; to explain what is wrong in each of so many would take too long. */
const most = 2000;
/** A shorter text has no such list that matters. */
const shortest = 20_000;

/** The first list that is too long to be judged row by row. */
export function findLongList(yaml: string, data: unknown): FieldFault | undefined {
  return yaml.length < shortest ? undefined : search(data, []);
}

function search(value: unknown, path: Path): FieldFault | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value) && value.length > most)
    return { cause: { code: 'field-length', limit: most, kind: 'many' }, path };
  for (const [key, inner] of Object.entries(value)) {
    const found = search(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}
