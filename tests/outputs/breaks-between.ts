export type Shape = Record<string, unknown>;

/** Lists where more may come: fixed words and ways to write a value. In others, such as columns, more may come last. */
const sets = new Set(['enum', 'anyOf', 'required', 'examples']);

/** Everything in a schema that a reader of the old one could trip over in the new. */
export function breaksBetween(before: unknown, now: unknown, path = ''): string[] {
  if (Array.isArray(before)) {
    if (!Array.isArray(now)) return [`${path} is no list any more`];
    const key = path.slice(path.lastIndexOf('.') + 1);
    return before.flatMap((item, index) => {
      if (!sets.has(key)) return breaksBetween(item, now[index], `${path}.${index}`);
      const isThere = now.some((other) => breaksBetween(item, other).length === 0);
      return isThere ? [] : [`${path} lost ${JSON.stringify(item).slice(0, 80)}`];
    });
  }
  if (typeof before !== 'object' || before === null)
    return before === now ? [] : [`${path} was ${String(before)} and is ${String(now)}`];
  if (typeof now !== 'object' || now === null) return [`${path} is gone`];
  return Object.entries(before).flatMap(([key, value]) =>
    breaksBetween(value, (now as Shape)[key], path === '' ? key : `${path}.${key}`),
  );
}
