import { pathKey, wordKey, type Group, type Shape } from './shape.ts';

/** A value of a file as the form shows it. What the form has no field for is left out; `fromForm` puts it back. */
export function toForm(shape: Shape, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (shape.kind === 'group') return groupToForm(shape, value);
  if (shape.kind === 'list') {
    return Array.isArray(value) ? value.map((item) => toForm(shape.item, item)) : undefined;
  }
  if (shape.kind === 'map') {
    return Object.entries(asFields(value)).map(([path, each]) => ({
      [pathKey]: path,
      ...groupToForm(shape.value, each),
    }));
  }
  return shape.kind === 'number' ? value : String(value);
}

function groupToForm(group: Group, value: unknown): Record<string, unknown> {
  if (typeof value === 'string' || typeof value === 'number') {
    const isWord = group.words.includes(String(value));
    return { [isWord || group.short === undefined ? wordKey : group.short]: String(value) };
  }
  const fields = asFields(value);
  return Object.fromEntries(
    group.fields.flatMap(({ key, shape }) => {
      const shown = toForm(shape, fields[key]);
      return shown === undefined ? [] : [[key, shown]];
    }),
  );
}

export const asFields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
