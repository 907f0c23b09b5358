import { capital } from '../text/capital.ts';
import { choices } from '../text/choices.ts';
import { choicesByPath } from '../text/choices-by-path.ts';
import { editorWords as words } from '../text/editor-words.ts';
import { evidenceFields } from '../text/fields-evidence.ts';
import { fields, type RecordKind } from '../text/fields.ts';
import type { CmsField } from './cms-field.ts';
import { relationTo } from './relation-to.ts';
import { pathKey, wordKey, type Group, type Shape } from './shape.ts';

/** Where a field stands, which decides its words. */
export interface Place {
  kind: RecordKind;
  path: string;
  /** A draft may lack anything: then the form asks for nothing and the check says what is left. */
  mayLack: boolean;
}

type Labels = Readonly<Record<string, { label: string; help: string; row?: string }>>;

/** The fields of a group. */
export function toCmsFields(group: Group, place: Place): CmsField[] {
  const own = group.fields.map(({ key, shape, isRequired }) =>
    toCmsField(key, shape, isRequired, { ...place, path: place.path ? `${place.path}.${key}` : key }),
  );
  if (group.words.length === 0) return own;
  const { label, help } = words.inWords;
  const choice = { name: wordKey, widget: 'select', label, hint: help, required: false };
  return [{ ...choice, options: optionsOf(group.words, place) }, ...own];
}

function toCmsField(name: string, shape: Shape, isRequired: boolean, place: Place): CmsField {
  const { label, help } = textOf(place);
  const isMissed = isRequired && place.mayLack && !place.path.includes('.');
  return {
    name,
    label,
    hint: [help, hintOf(shape, place), isMissed && words.mustExist].filter(Boolean).join(' '),
    required: isRequired && !place.mayLack && !(shape.kind === 'list' && shape.mayBeEmpty),
    ...widgetOf(shape, place),
  };
}

type Widget = Omit<CmsField, 'name'>;

function widgetOf(shape: Shape, place: Place): Widget & { widget: string } {
  switch (shape.kind) {
    case 'text':
      return {
        widget: shape.isLong ? 'text' : 'string',
        ...(shape.pattern && { pattern: [shape.pattern, words.badForm] as [string, string] }),
      };
    case 'amount':
      return {
        widget: 'string',
        pattern: [`^\\d[\\d \u00A0]*([.,]\\d{1,2})?$|^(${shape.words.join('|')})$`, words.badForm],
      };
    case 'choice':
      return { widget: 'select', options: optionsOf(shape.words, place) };
    case 'boolean':
      return {
        widget: 'select',
        options: [
          { label: words.yes, value: 'true' },
          ...(shape.onlyTrue ? [] : [{ label: words.no, value: 'false' }]),
        ],
      };
    case 'number':
      return {
        widget: 'number',
        value_type: shape.isWhole ? 'int' : 'float',
        ...(!shape.isWhole && { step: 0.01 }),
        ...(shape.minimum !== undefined && { min: shape.minimum }),
        ...(shape.maximum !== undefined && { max: shape.maximum }),
      };
    case 'day':
      return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', picker_utc: true };
    case 'reference':
      return relationTo(shape.collection);
    case 'group':
      return { widget: 'object', collapsed: 'auto', fields: toCmsFields(shape, place) };
    case 'list':
      return listOf(shape.item, place);
    case 'map':
      return evidenceList(shape.value, place);
  }
}

function listOf(item: Shape, place: Place): Widget & { widget: string } {
  const singular = { label_singular: textOf(place).row ?? words.row };
  if (item.kind === 'reference') return { ...relationTo(item.collection), multiple: true };
  if (item.kind === 'choice') return { ...widgetOf(item, place), widget: 'select', multiple: true };
  const list = { widget: 'list', collapsed: true, ...singular };
  if (item.kind === 'group') return { ...list, fields: toCmsFields(item, place) };
  return {
    ...list,
    field: { name: 'item', label: capital(singular.label_singular), ...widgetOf(item, place) },
  };
}

function evidenceList(value: Group, place: Place): Widget & { widget: string } {
  const { label, help, row } = words.evidenceFor;
  const path: CmsField = { name: pathKey, widget: 'string', label, hint: help, required: true };
  return {
    widget: 'list',
    collapsed: true,
    label_singular: row,
    summary: `{{fields.${pathKey}}}`,
    fields: [path, ...toCmsFields(value, { ...place, path: 'evidence' })],
  };
}

function textOf({ kind, path }: Place): { label: string; help: string; row?: string } {
  const inEvidence = /^evidence\.(.+)$/.exec(path)?.[1];
  const texts: Labels = inEvidence === undefined ? fields[kind] : evidenceFields;
  const text = texts[inEvidence ?? path];
  if (!text) throw new Error(`No words for the field ${path}`);
  return text;
}

/** What may be written where the form has only a field for text. */
function hintOf(shape: Shape, { kind, path }: Place): string {
  if (shape.kind !== 'amount') return '';
  const names = choicesByPath[kind][path] ?? choices.silence;
  return `${words.amountHelp} ${shape.words.map((word) => `${word} (${nameOf(word, names)})`).join(', ')}.`;
}

function optionsOf(values: readonly string[], { kind, path }: Place): { label: string; value: string }[] {
  const own = path.startsWith('evidence.') ? choices.evidenceBasis : choicesByPath[kind][path];
  return values.map((value) => ({ label: nameOf(value, own ?? choices.silence), value }));
}

const nameOf = (value: string, names: Readonly<Record<string, string>>): string =>
  Object.hasOwn(names, value) ? (names[value] ?? value) : value;
