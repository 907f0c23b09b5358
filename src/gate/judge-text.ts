import * as z from 'zod';
import type { Collection } from '../domain/reference.ts';
import type { Cause, ValueFormat, ValueKind } from '../domain/problem.ts';
import { choicesOf } from './choose-branch.ts';
import { judgeOrganisationNumber } from './organisation-number.ts';
import { nearest } from '../domain/nearest.ts';
import { proposeDates } from './propose-date.ts';
import type { Schema } from './schema-children.ts';
import { quoteValue, showValue } from './show-value.ts';
import { toSlug } from './to-slug.ts';

/** The name of a collection that was most likely meant. */
export type Names = (collection: Collection, read: string) => string | undefined;

/** Why a single value does not fit: text, number, yes or no, or one of some words. */
export function judgeText(
  schema: Schema,
  value: unknown,
  path: readonly (string | number)[],
  names?: Names,
): Cause {
  const read = showValue(value);
  const choices = choicesOf(schema);
  if (choices.length > 0) return { code: 'field-choice', read, choices, nearest: nearest(read, choices) };
  const [issue] = z.safeParse(schema, value).error?.issues ?? [];
  if (issue?.code === 'invalid_type') {
    return { code: 'field-type', expected: kindOf(issue.expected), read: quoteValue(value) };
  }
  if (typeof value === 'number') return { code: 'field-range', read, ...boundsOf(schema) };
  if (issue?.code === 'too_small')
    return { code: 'field-length', limit: Number(issue.minimum), kind: 'short' };
  if (issue?.code === 'too_big') return { code: 'field-length', limit: Number(issue.maximum), kind: 'long' };
  return judgeForm(schema, String(value), path, names);
}

function judgeForm(schema: Schema, value: string, path: readonly (string | number)[], names?: Names): Cause {
  const read = showValue(value);
  const { format, collection } = z.globalRegistry.get(schema) ?? {};
  if (format === 'organisation-number') {
    return judgeOrganisationNumber(value) ?? { code: 'field-format', format: 'other', read };
  }
  if (typeof collection === 'string') {
    const id = toSlug(value) ?? '';
    return {
      code: 'unknown-reference',
      collection,
      id: read,
      nearest: names?.(collection as Collection, id),
    };
  }
  const form = formOf(format, schema, String(path.at(-1)));
  return { code: 'field-format', format: form, read, proposal: propose(form, value) };
}

const forms: Record<string, ValueFormat> = {
  slug: 'slug',
  unit: 'unit',
  'journal-number': 'journal-number',
  line: 'one-line',
  email: 'email',
  date: 'day',
  url: 'https-url',
  sha256: 'sha256',
  currency: 'currency',
  baseUrl: 'base-url',
};

/** The form by what the schema says of itself, else by what the field is called. */
const formOf = (format: unknown, schema: Schema, key: string): ValueFormat =>
  forms[key] ?? forms[String(format)] ?? forms[String(Reflect.get(schema._zod.def, 'format'))] ?? 'other';

function propose(form: ValueFormat, value: string): string | undefined {
  if (form === 'slug') return toSlug(value);
  if (form === 'day') return proposeDates(value).find((date) => date.length === 10);
  if (form === 'one-line') return showValue(value).endsWith('…') ? undefined : showValue(value);
  if (form === 'currency') return /^[a-z]{3}$/i.test(value) ? value.toUpperCase() : undefined;
  if (form === 'https-url' || form === 'base-url') return proposeUrl(value, form === 'base-url');
  return undefined;
}

function proposeUrl(value: string, isBase: boolean): string | undefined {
  const url = `https://${value.trim().replace(/^[a-z]*:?\/\//i, '')}`;
  const proposal = isBase && !url.endsWith('/') ? `${url}/` : url;
  return URL.canParse(proposal) && !/\s/.test(proposal) ? proposal : undefined;
}

function kindOf(expected: string): ValueKind {
  if (expected === 'number') return 'number';
  if (expected === 'int') return 'whole-number';
  if (expected === 'boolean') return 'yes-or-no';
  return expected === 'array' ? 'list' : expected === 'object' || expected === 'record' ? 'fields' : 'text';
}

function boundsOf(schema: Schema): { minimum?: number; maximum?: number } {
  const { minimum, maximum, exclusiveMinimum } = schema._zod.bag;
  const low = minimum ?? exclusiveMinimum;
  return {
    ...(typeof low === 'number' && { minimum: low }),
    ...(typeof maximum === 'number' && Number.isSafeInteger(maximum) && { maximum }),
  };
}
