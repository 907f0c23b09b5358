import { pathKey, wordKey, type Group, type Shape } from './shape.ts';
import { asFields, toForm } from './to-form.ts';

/**
 * What a form was filled in with, as it is written in a file. Where the form still says what the old value would show,
 * the old value stays as it was, with fields that the form does not know and whichever way it was written.
 */
export function fromForm(shape: Shape, form: unknown, old?: unknown): unknown {
  const filled = withoutEmpty(form);
  if (old !== undefined && isSame(filled, withoutEmpty(toForm(shape, old)))) return old;
  if (filled === undefined)
    return shape.kind === 'list' && shape.mayBeEmpty ? keepEmpty(form, old) : undefined;
  if (shape.kind === 'group') return groupFromForm(shape, asFields(form), old);
  if (shape.kind === 'list') return listFromForm(shape.item, asList(form), old);
  if (shape.kind === 'map') return mapFromForm(shape.value, asList(form), old);
  if (shape.kind === 'boolean') return filled === true || filled === 'true';
  if (shape.kind === 'number' || shape.kind === 'amount') return toNumber(filled);
  return String(filled).trim();
}

/** Only a list that was there before, or that the form says is there, is written as empty. */
const keepEmpty = (form: unknown, old: unknown): unknown =>
  Array.isArray(form) || Array.isArray(old) ? [] : undefined;

function groupFromForm(group: Group, form: Record<string, unknown>, old: unknown): unknown {
  const before = asFields(old);
  const fields: Record<string, unknown> = {};
  for (const key of inOrder(Object.keys(before), group)) {
    const shape = group.fields.find((field) => field.key === key)?.shape;
    const value = shape ? fromForm(shape, form[key], before[key]) : before[key];
    if (value !== undefined) fields[key] = value;
  }
  const filled = Object.keys(fields);
  if (filled.length === 0) return form[wordKey] || undefined;
  const isShort = group.short !== undefined && filled.length === 1 && filled[0] === group.short;
  return isShort && Object.keys(before).length === 0 ? fields[group.short ?? ''] : fields;
}

/** The fields in the order of the file; those it lacks after the one that comes before them in the form. */
function inOrder(present: readonly string[], { fields }: Group): string[] {
  const keys = [...present];
  let place = 0;
  for (const { key } of fields) {
    const at = keys.indexOf(key);
    if (at < 0) keys.splice(place, 0, key);
    place = (at < 0 ? place : at) + 1;
  }
  return keys;
}

/** Rows may have been moved or taken away: a row that shows what an old row showed is that row. */
function listFromForm(item: Shape, rows: readonly unknown[], old: unknown): unknown[] {
  const before = asList(old);
  const shown = before.map((each) => withoutEmpty(toForm(item, each)));
  const taken = new Set<number>();
  const same = rows.map((row) => {
    const place = shown.findIndex((each, index) => !taken.has(index) && isSame(each, withoutEmpty(row)));
    if (place >= 0) taken.add(place);
    return place;
  });
  return rows.flatMap((row, index) => {
    const place = same[index] ?? -1;
    if (place >= 0) return [before[place]];
    const value = fromForm(item, row, taken.has(index) ? undefined : before[index]);
    return value === undefined ? [] : [value];
  });
}

function mapFromForm(value: Group, rows: readonly unknown[], old: unknown): Record<string, unknown> {
  const before = asFields(old);
  return Object.fromEntries(
    rows
      .map(asFields)
      .flatMap(({ [pathKey]: path, ...form }) =>
        typeof path === 'string' ? [[path.trim(), fromForm(value, form, before[path]) ?? {}]] : [],
      ),
  );
}

/** Nothing is lost of what cannot be read as a number: it is written as it stands and the gate says what is wrong. */
function toNumber(value: unknown): unknown {
  const text = String(value).trim();
  const plain = text.replace(/[\s\u00A0]/g, '').replace(/^(-?\d+),(\d{1,2})$/, '$1.$2');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}

/** A form writes empty texts, lists and groups for everything that was not filled in. */
export function withoutEmpty(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([key, each]): [string, unknown][] => {
    const kept = withoutEmpty(each);
    return kept === undefined ? [] : [[key, kept]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** The order of fields says nothing, that of rows does; a number is the same whether it is written as text or not. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) {
    const [first, second] = [asFields(a), asFields(b)];
    const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
    return Array.isArray(a) === Array.isArray(b) && [...keys].every((key) => isSame(first[key], second[key]));
  }
  return a === b || (a !== undefined && b !== undefined && asText(a) === asText(b));
}

const asText = (value: unknown): string => String(value).replaceAll('\r\n', '\n').trim();

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
