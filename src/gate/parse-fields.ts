import * as z from 'zod';
import type { Names } from './judge-text.ts';
import { findSchemaProblems, type FieldFault, type Path } from './schema-problems.ts';

/** Read written data by its schema, or say everything that is wrong with it. */
export function parseFields<S extends z.core.$ZodType>(
  schema: S,
  data: unknown,
  names?: Names,
): { data: z.output<S> } | { faults: FieldFault[] } {
  const parsed = z.safeParse(schema, data);
  if (parsed.success) return { data: parsed.data };
  const faults = findSchemaProblems(schema, data, names);
  const years = faults.filter(({ cause, path }) => cause.code === 'date' && isYear(valueAt(data, path)));
  return years.length === 0 ? { faults } : parseFields(schema, withYearsAsText(data, years), names);
}

/** YAML reads a bare year as a number. An editor should not have to know that. */
function withYearsAsText(data: unknown, years: readonly FieldFault[]): unknown {
  const copy = structuredClone(data);
  for (const { path } of years) {
    const parent = valueAt(copy, path.slice(0, -1));
    const key = path.at(-1);
    if (typeof parent === 'object' && parent !== null && key !== undefined) {
      Reflect.set(parent, key, String(Reflect.get(parent, key)));
    }
  }
  return copy;
}

const isYear = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1800 && value <= 2199;

/** What stands at a path, or undefined. Nothing inherited counts. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
