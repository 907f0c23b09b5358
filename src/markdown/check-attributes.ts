import * as z from 'zod';
import { nearest } from '../domain/nearest.ts';
import type { Cause } from '../domain/problem.ts';
import type { PlacedCause } from './check-element.ts';
import type { Element } from './element.ts';
import { REPORTED } from './guard-code.ts';
import { startOf } from './source-text.ts';

/** What is wrong with an element's attributes: code instead of text, unknown, repeated, missing, of the wrong form. */
export function checkAttributes(element: Element, schema: z.ZodObject): PlacedCause[] {
  const component = element.name ?? '';
  const seen = new Set<string>();
  const faults = element.attributes.flatMap((attribute): PlacedCause[] => {
    const isRepeated = 'name' in attribute && seen.has(attribute.name);
    if ('name' in attribute) seen.add(attribute.name);
    const cause = checkAttribute(component, attribute, schema, isRepeated);
    return cause === undefined ? [] : [{ cause, offset: startOf(attribute) }];
  });
  const missing = Object.entries<z.core.SomeType>(schema.shape)
    .filter(([name, value]) => !seen.has(name) && value._zod.optin !== 'optional')
    .map(([name]): Cause => ({ code: 'body-attribute-missing', component, name }));
  return [...faults, ...missing.map((cause) => ({ cause, offset: startOf(element) }))];
}

function checkAttribute(
  component: string,
  attribute: Element['attributes'][number],
  schema: z.ZodObject,
  isRepeated: boolean,
): Cause | undefined {
  const { value } = attribute;
  if (!('name' in attribute)) return { code: 'body-code', kind: 'spread', read: `{${String(value)}}` };
  const { name } = attribute;
  if (typeof value === 'object' && value !== null) {
    return { code: 'body-code', kind: 'attribute-expression', read: `{${value.value}}` };
  }
  const form = new Map<string, z.core.$ZodType>(Object.entries(schema.shape)).get(name);
  if (form === undefined) {
    return { code: 'body-attribute', component, name, nearest: nearest(name, Object.keys(schema.shape)) };
  }
  const read = value ?? '';
  if (read.startsWith(REPORTED)) return undefined;
  const isValid = !isRepeated && z.safeParse(form, read).success;
  return isValid ? undefined : { code: 'body-attribute-value', component, name, read: read.slice(0, 60) };
}
