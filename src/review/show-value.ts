import type { When } from '../domain/when.ts';
import type { Shape } from '../editor/shape.ts';
import type { Json } from '../importer/proposal.ts';
import { editorWords } from '../text/editor-words.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { formatCount } from '../text/format-count.ts';
import { formatWhen } from '../text/format-date.ts';
import { formatKronor } from '../text/format-money.ts';
import { choiceWord, fieldWords } from './field-words.ts';
import type { KnownNames } from './known-names.ts';
import { isFields } from './value-at.ts';

/** A value as a reader understands it, as HTML: sums in kronor, dates in words, names instead of ids. */
export function showValue(value: Json, shape: Shape | undefined, path: string, names: KnownNames): string {
  if (Array.isArray(value)) {
    const item = shape?.kind === 'list' ? shape.item : undefined;
    return value.map((each, place) => showValue(each, item, `${path}.${place}`, names)).join(', ');
  }
  if (isFields(value)) {
    if (isPointInTime(shape)) return escapeHtml(timeText(value as unknown as When));
    const group = shape?.kind === 'group' ? shape : undefined;
    const rows = Object.entries(value).map(([key, each]) => {
      const inner = group?.fields.find((field) => field.key === key)?.shape;
      const own = `${path}.${key}`;
      return `<div><dt>${escapeHtml(fieldWords(own).label)}</dt><dd>${showValue(each, inner, own, names)}</dd></div>`;
    });
    return `<dl>${rows.join('')}</dl>`;
  }
  return escapeHtml(plainText(value, shape, path, names));
}

function plainText(
  value: string | number | boolean | null,
  shape: Shape | undefined,
  path: string,
  names: KnownNames,
): string {
  if (typeof value === 'boolean') return value ? editorWords.yes : editorWords.no;
  if (shape?.kind === 'amount' && typeof value === 'number') return formatKronor(Math.round(value * 100));
  // A year is a number that nobody writes with a space.
  if (typeof value === 'number') return path.endsWith('.year') ? String(value) : formatCount(value);
  const text = String(value);
  if (shape?.kind === 'reference') return names[shape.collection]?.get(text) ?? text;
  if (isPointInTime(shape) && /^\d{4}(?:-\d{2}){0,2}$/.test(text)) return timeText(text);
  return choiceWord(path, text);
}

const isPointInTime = (shape: Shape | undefined): boolean =>
  shape?.kind === 'group' && shape.short === 'date';

/** With the words of the document, where they are kept beside a date. */
function timeText(when: When): string {
  const said = typeof when === 'string' || !('wording' in when) ? undefined : when.wording;
  const text = formatWhen(when);
  return said === undefined || text.includes(said) ? text : `${text} (\u201D${said}\u201D)`;
}
