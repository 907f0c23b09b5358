import type { Group, Shape } from '../editor/shape.ts';
import type { Json } from '../importer/proposal.ts';
import type { Fields } from './draft-file.ts';
import { agreementShape } from './shape-at.ts';
import { isFields } from './value-at.ts';

/** The data with a value at a path. A new field comes where the schema has it; a place beyond a list adds a row. */
export function putValue(data: Fields, path: string, value: Json): Fields {
  return put(data, path.split('.'), value, agreementShape) as Fields;
}

function put(
  held: Json | undefined,
  [step = '', ...rest]: readonly string[],
  value: Json,
  shape: Shape | undefined,
): Json {
  if (/^\d+$/.test(step)) {
    const rows = Array.isArray(held) ? [...held] : [];
    const place = Math.min(Number(step), rows.length);
    const item = shape?.kind === 'list' ? shape.item : undefined;
    rows[place] = rest.length === 0 ? value : put(rows[place], rest, value, item);
    return rows;
  }
  const group = shape?.kind === 'group' ? shape : undefined;
  const fields = isFields(held) ? held : {};
  const inner = group?.fields.find(({ key }) => key === step)?.shape;
  const fresh = rest.length === 0 ? value : put(fields[step], rest, value, inner);
  return step in fields ? { ...fields, [step]: fresh } : inserted(fields, step, fresh, group);
}

/** Before the first field that the schema has later. */
function inserted(fields: Fields, key: string, value: Json, group: Group | undefined): Fields {
  const order = group?.fields.map((field) => field.key) ?? [];
  const later = new Set(order.slice(order.indexOf(key) + 1));
  const entries = Object.entries(fields);
  const at = order.includes(key) ? entries.findIndex(([each]) => later.has(each)) : -1;
  return Object.fromEntries(entries.toSpliced(at < 0 ? entries.length : at, 0, [key, value]));
}
