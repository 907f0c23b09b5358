import { fromForm } from '../editor/from-form.ts';
import type { Json } from '../importer/proposal.ts';
import type { Answer } from './answer-draft.ts';
import type { Fields } from './draft-file.ts';
import { readForm } from './read-form.ts';
import { atFirstRow } from './review-items.ts';
import { shapeAt } from './shape-at.ts';
import { valueAt } from './value-at.ts';

/** What was sent, as an answer; `empty` where a value was to be given and none was; undefined for what is no answer. */
export function readAnswer(sent: URLSearchParams, data: Fields): Answer | 'empty' | undefined {
  const path = sent.get('path') ?? '';
  const kind = sent.get('answer');
  if (kind === 'confirm' || kind === 'clear' || kind === 'restore') return { kind, path };
  if (kind === 'choose') return { kind, path, alternative: Number(sent.get('alternative') ?? Number.NaN) };
  if (kind !== 'correct' && kind !== 'add') return undefined;
  const shape = shapeAt(atFirstRow(path));
  if (!shape) return undefined;
  const form = readForm(sent);
  // What is added to a list is one row of it.
  const value =
    kind === 'add'
      ? fromForm(shape.kind === 'list' ? shape.item : shape, form)
      : fromForm(shape, form, valueAt(data, path));
  return value === undefined ? 'empty' : { kind, path, value: value as Json };
}
