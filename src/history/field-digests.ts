import type { Sha256 } from './read-log.ts';

/** A short digest of every field of an agreement as written, and of its text as `body`, to see later which have changed. */
export function fieldDigests(written: unknown, body: string, sha256: Sha256): Record<string, string> {
  const short = (text: string): string => sha256(text).slice(0, 6);
  const digests: Record<string, string> = {};
  for (const [path, value] of fieldsOf(written)) digests[path] = short(toCanonical(value));
  return { ...digests, body: short(body) };
}

/** Fields by path. A group is told by what it holds, so that a reader learns that the total and not "money" changed. */
function* fieldsOf(written: unknown): Generator<[string, unknown]> {
  if (!isGroup(written)) return;
  for (const [key, value] of Object.entries(written)) {
    // Evidence is keyed by the paths of other fields, which are too many to name one by one.
    if (!isGroup(value) || key === 'evidence') yield [key, value];
    else for (const [inner, part] of Object.entries(value)) yield [`${key}.${inner}`, part];
  }
}

/** The same text for the same facts, in whatever order they were written. JSON would take twice the time. */
function toCanonical(value: unknown): string {
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += toCanonical(item) + separator;
    return `[${text}]`;
  }
  if (!isGroup(value)) return String(value);
  for (const key of Object.keys(value).sort()) text += `${key}:${toCanonical(value[key])}${separator}`;
  return `{${text}}`;
}

/** A character that no text of ours may hold. */
const separator = '\u0000';

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
