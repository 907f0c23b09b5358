import { wordKey, type Group, type Shape } from '../editor/shape.ts';
import { editorWords } from '../text/editor-words.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { reviewWords as words } from '../text/review-words.ts';
import { choiceWord, fieldWords } from './field-words.ts';
import { isShared, listOf } from './name-lists.ts';
import type { KnownNames } from './known-names.ts';
import { asFields } from '../editor/to-form.ts';

/** Where a field of a form stands: the path decides its words, the name what is sent, the id what its label is for. */
interface Place {
  path: string;
  name: string;
  id: string;
  names: KnownNames;
}

/** The fields that a value is corrected in. `form` is the value as `toForm` gives it. */
export const formHtml = (
  shape: Shape,
  form: unknown,
  place: { path: string; id: string; names: KnownNames },
): string => fieldHtml(shape, form, { ...place, name: 'f' }, true);

function fieldHtml(shape: Shape, form: unknown, place: Place, isOuter = false): string {
  const { label, help } = fieldWords(place.path);
  if (shape.kind === 'group') {
    const inner = groupHtml(shape, asFields(form), place);
    return isOuter ? inner : fieldset(label, inner);
  }
  if (shape.kind === 'list') {
    const rows = Array.isArray(form) ? form : [];
    const all = [...rows, undefined].map((row: unknown, index) =>
      fieldHtml(shape.item, row, stepInto(place, String(index))),
    );
    return fieldset(label, all.join(''));
  }
  const hint = help === '' ? '' : `<small id="${place.id}-h">${escapeHtml(help)}</small>`;
  const described = hint && ` aria-describedby="${place.id}-h"`;
  return `<p class="field"><label for="${place.id}">${escapeHtml(label)}</label>${hint}${inputHtml(shape, form, place, described)}</p>`;
}

/** What is filled in and what has to be stand first; the rest is at hand and not in the way. */
function groupHtml(group: Group, form: Record<string, unknown>, place: Place): string {
  const all = group.fields.map(({ key, shape, isRequired }) => ({
    isShown: isRequired || form[key] !== undefined || key === group.short,
    html: fieldHtml(shape, form[key], stepInto(place, key)),
  }));
  const word = group.words.length > 0 ? [wordHtml(group, form[wordKey], stepInto(place, wordKey))] : [];
  const shown = all.filter(({ isShown }) => isShown).map(({ html }) => html);
  const more = [...all.filter(({ isShown }) => !isShown).map(({ html }) => html), ...word];
  if (shown.length === 0) return more.join('');
  return more.length === 0
    ? shown.join('')
    : `${shown.join('')}<details><summary>${words.moreFields}</summary>${more.join('')}</details>`;
}

function wordHtml(group: Group, value: unknown, place: Place): string {
  const { label, help } = editorWords.inWords;
  const options = group.words.map((word): [string, string] => [word, choiceWord(place.path, word)]);
  return `<p class="field"><label for="${place.id}">${label}</label><small id="${place.id}-h">${help}</small>${select(options, value, place, ` aria-describedby="${place.id}-h"`)}</p>`;
}

const fieldset = (label: string, inner: string): string =>
  `<fieldset><legend>${escapeHtml(label)}</legend>${inner}</fieldset>`;

const stepInto = (place: Place, step: string): Place => ({
  ...place,
  path: `${place.path}.${step}`,
  name: `${place.name}.${step}`,
  id: `${place.id}.${step}`,
});

function inputHtml(shape: Shape, value: unknown, place: Place, described: string): string {
  if (shape.kind === 'choice') {
    const options = shape.words.map((word): [string, string] => [word, choiceWord(place.path, word)]);
    return select(options, value, place, described);
  }
  if (shape.kind === 'boolean') {
    const no: [string, string][] = shape.onlyTrue ? [] : [['false', editorWords.no]];
    return select([['true', editorWords.yes], ...no], value, place, described);
  }
  const names = shape.kind === 'reference' ? place.names[shape.collection] : undefined;
  if (names && !isShared(names)) {
    const sorted = [...names].toSorted(([, a], [, b]) => a.localeCompare(b, 'sv'));
    return select(sorted, value, place, described);
  }
  const text = escapeHtml(value === undefined ? '' : String(value));
  const list = shape.kind === 'reference' ? ` list="${listOf(shape.collection)}"` : '';
  const common = `id="${place.id}" name="${place.name}"${described}${list} autocomplete="off"`;
  if (shape.kind === 'text' && shape.isLong) return `<textarea ${common} rows="4">${text}</textarea>`;
  const mode = shape.kind === 'number' || shape.kind === 'amount' ? ' inputmode="decimal"' : '';
  return `<input ${common}${mode} value="${text}">`;
}

/** A value that is not among the choices is kept: the check says what is wrong with it. */
function select(
  options: readonly [string, string][],
  value: unknown,
  place: Place,
  described: string,
): string {
  const chosen = value === undefined ? '' : String(value);
  const all: [string, string][] =
    options.some(([each]) => each === chosen) || chosen === ''
      ? [...options]
      : [[chosen, words.unknownChoice(chosen)], ...options];
  const items = [['', words.noChoice] as const, ...all].map(
    ([each, label]) =>
      `<option value="${escapeHtml(each)}"${each === chosen ? ' selected' : ''}>${escapeHtml(label)}</option>`,
  );
  return `<select id="${place.id}" name="${place.name}"${described}>${items.join('')}</select>`;
}
