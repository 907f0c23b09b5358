import type { Shape } from '../editor/shape.ts';
import type { Json } from '../importer/proposal.ts';
import type { Fields } from './draft-file.ts';
import { agreementShape, silenceOf } from './shape-at.ts';
import { isFields } from './value-at.ts';

/**
 * The data without the value at a path and its evidence. Groups and lists that are left empty go too; where something
 * must be said and the schema has a word for silence, that is said.
 */
export function clearValue(data: Fields, path: string): Fields {
  const { evidence, ...rest } = data;
  const cleared = without(rest, path.split('.'), agreementShape) as Fields;
  if (!isFields(evidence)) return cleared;
  const kept = Object.entries(evidence).flatMap(([about, entry]): [string, Json][] => {
    const moved = movedPath(about, path);
    return moved === undefined ? [] : [[moved, entry]];
  });
  return kept.length > 0 ? { ...cleared, evidence: Object.fromEntries(kept) } : cleared;
}

function without(
  held: Json | undefined,
  [step = '', ...rest]: readonly string[],
  shape: Shape | undefined,
): Json | undefined {
  if (Array.isArray(held)) {
    const place = Number(step);
    const item = shape?.kind === 'list' ? shape.item : undefined;
    const left = rest.length === 0 ? undefined : without(held[place], rest, item);
    const rows = left === undefined ? held.toSpliced(place, 1) : held.with(place, left);
    return rows.length > 0 ? rows : undefined;
  }
  if (!isFields(held) || !(step in held)) return held;
  const field = shape?.kind === 'group' ? shape.fields.find(({ key }) => key === step) : undefined;
  const left = rest.length === 0 ? undefined : without(held[step], rest, field?.shape);
  const silence = field?.isRequired ? silenceOf(field.shape) : undefined;
  const { [step]: _, ...others } = held;
  if (left === undefined && silence === undefined) return Object.keys(others).length > 0 ? others : undefined;
  return { ...held, [step]: left ?? silence ?? null };
}

/** Where evidence stands when a value has been taken away: the rows after a row move up, and its own evidence goes. */
function movedPath(about: string, cleared: string): string | undefined {
  if (about === cleared || about.startsWith(`${cleared}.`)) return undefined;
  const [, list, place] = /^(.+)\.(\d+)$/.exec(cleared) ?? [];
  if (list === undefined || !about.startsWith(`${list}.`)) return about;
  const [own = '', ...rest] = about.slice(list.length + 1).split('.');
  const isLater = /^\d+$/.test(own) && Number(own) > Number(place);
  return isLater ? [list, Number(own) - 1, ...rest].join('.') : about;
}
