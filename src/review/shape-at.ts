import { formOf } from '../editor/editor-config.ts';
import type { Group, Shape } from '../editor/shape.ts';

/** Everything an agreement may say. */
export const agreementShape: Group = formOf('agreement');

/** What an agreement may say at a path, places in lists left out or not; undefined where it may say nothing. */
export function shapeAt(path: string): Shape | undefined {
  let shape: Shape | undefined = agreementShape;
  for (const step of path.split('.')) {
    if (shape?.kind === 'list') shape = shape.item;
    if (/^\d+$/.test(step)) continue;
    shape = shape?.kind === 'group' ? shape.fields.find(({ key }) => key === step)?.shape : undefined;
  }
  return shape;
}

/** The word for what the document does not say, where the field has one. */
export function silenceOf(shape: Shape): 'notStated' | undefined {
  const hasWord =
    shape.kind === 'text'
      ? shape.pattern?.includes(`^${silence}$`)
      : 'words' in shape && shape.words.includes(silence);
  return hasWord ? silence : undefined;
}

const silence = 'notStated';

/** A path as the schema has it, without places in lists: `money.lines.2.amount` is `money.lines.amount`. */
export const fieldOf = (path: string): string => path.replace(/\.\d+(?=\.|$)/g, '');
