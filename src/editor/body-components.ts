import { components, type ComponentName } from '../markdown/components.ts';
import { editorWords } from '../text/editor-words.ts';
import type { CmsField } from './cms-field.ts';
import { relationTo } from './relation-to.ts';
import { contentKey } from './write-component.ts';

/** A building block of the text as the form's toolbar has it. The pattern is kept as text: it travels as JSON. */
export interface BodyComponent {
  id: ComponentName;
  label: string;
  isVoid: boolean;
  /** Its attributes, in the order they are written. */
  attributes: string[];
  fields: CmsField[];
  pattern: string;
}

/** The five building blocks, from the same table that the gate reads. */
export const bodyComponents: BodyComponent[] = Object.entries(components).map(([name, component]) => {
  const id = name as ComponentName;
  const words: Readonly<Record<string, string>> = editorWords.components[id];
  const schemas = Object.entries(component.attributes.shape);
  const attributes = schemas.map(([key]) => key);
  const fields = schemas.map(([key, schema]): CmsField => ({
    name: key,
    label: words[key] ?? key,
    required: schema._zod.optin !== 'optional',
    ...widgetOf(key),
  }));
  const content: CmsField = {
    name: contentKey,
    label: words['body'] ?? '',
    widget: 'text',
    required: true,
  };
  return {
    id,
    label: words['label'] ?? id,
    isVoid: component.isVoid,
    attributes,
    fields: component.isVoid ? fields : [...fields, content],
    pattern: patternOf(id, attributes, component.isVoid),
  };
});

function widgetOf(key: string): { widget: string; [option: string]: unknown } {
  if (key === 'amne') return relationTo('clause-topics');
  if (key === 'part') return relationTo('organisations');
  return { widget: 'string' };
}

/** Attributes may stand in any order; a name of a group may stand only once. */
function patternOf(id: string, attributes: readonly string[], isVoid: boolean): string {
  const each = attributes.map((key) => `(?=[^<>]*?\\s${key}="(?<${key}>[^"<>]*)"|)`).join('');
  const tag = `<${id}${each}(?:\\s+[a-z]+="[^"<>]*")*\\s*`;
  return isVoid ? `${tag}/>` : `^${tag}>\\n+(?<${contentKey}>[^]*?)\\n+</${id}>`;
}
