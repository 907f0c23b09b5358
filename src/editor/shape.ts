import type { JsonSchema } from '../domain/json-schema.ts';
import { isWhen, membersOf } from '../outputs/schema-members.ts';

/** What a value looks like in a form: one way to write each thing, where a file may have several. */
export type Shape =
  | { kind: 'text'; isLong: boolean; format?: string; pattern?: string }
  | { kind: 'amount'; words: string[] }
  | { kind: 'choice'; words: string[] }
  | { kind: 'boolean'; onlyTrue: boolean }
  | { kind: 'number'; isWhole: boolean; minimum?: number; maximum?: number }
  | { kind: 'day' }
  | { kind: 'reference'; collection: string }
  | { kind: 'list'; item: Shape; mayBeEmpty: boolean }
  | { kind: 'map'; value: Group }
  | Group;

/** Fields that belong together. Where the file may hold a bare date or a bare word instead, they have a field of their own. */
export interface Group {
  kind: 'group';
  fields: { key: string; shape: Shape; isRequired: boolean }[];
  /** The field that stands alone when nothing else is filled in: the date of a point in time. */
  short?: string;
  /** Words that may stand in the place of the whole group, such as `notStated`. */
  words: string[];
}

/** The field for a word that stands in the place of a group. */
export const wordKey = 'inWords';
/** The field for the path that evidence is for. */
export const pathKey = 'evidenceFor';

/** The shape of what may be written by a schema. */
export function shapeOf(schema: JsonSchema): Shape {
  const members = membersOf(schema);
  const words = members.flatMap(wordsOf);
  const groups = members.filter(({ properties }) => properties !== undefined);
  if (groups.length > 0) return groupOf(groups, words, isWhen(schema));
  const [first = {}] = members.filter((member) => wordsOf(member).length === 0);
  if (first.type === 'object')
    return { kind: 'map', value: asGroup(first.additionalProperties as JsonSchema) };
  if (first.type === 'array') {
    return { kind: 'list', item: shapeOf(first.items as JsonSchema), mayBeEmpty: !first.minItems };
  }
  if (first.type === 'boolean') return { kind: 'boolean', onlyTrue: first.const === true };
  if (first.type === 'number' && words.length > 0) return { kind: 'amount', words };
  if (first.type === 'number' || first.type === 'integer') return numberOf(first);
  if (first.format === 'reference') return { kind: 'reference', collection: String(first['collection']) };
  if (first.format === 'date') return { kind: 'day' };
  const texts = members.filter((member) => wordsOf(member).length === 0);
  return texts.length === 0 ? { kind: 'choice', words } : textOf(texts, words);
}

const wordsOf = (schema: JsonSchema): string[] =>
  (schema.enum ?? (typeof schema.const === 'string' ? [schema.const] : [])).map(String);

function asGroup(schema: JsonSchema): Group {
  const shape = shapeOf(schema);
  if (shape.kind !== 'group') throw new Error('Only groups of fields may be kept by path.');
  return shape;
}

/** Several groups become one with the fields of all; the gate says which of them go together. */
function groupOf(groups: readonly JsonSchema[], words: string[], isPointInTime: boolean): Group {
  const fields = new Map<string, Group['fields'][number]>();
  for (const { properties = {}, required = [] } of groups) {
    for (const [key, schema] of Object.entries(properties)) {
      const isRequired = groups.length === 1 && words.length === 0 && required.includes(key);
      if (!fields.has(key)) fields.set(key, { key, shape: shapeOf(schema as JsonSchema), isRequired });
    }
  }
  return { kind: 'group', fields: [...fields.values()], words, ...(isPointInTime && { short: 'date' }) };
}

function numberOf({ type, minimum, maximum }: JsonSchema): Shape {
  const isUseful = (bound: number | undefined): bound is number =>
    bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  return {
    kind: 'number',
    isWhole: type === 'integer',
    ...(isUseful(minimum) && { minimum }),
    ...(isUseful(maximum) && { maximum }),
  };
}

/** Fixed words and free text in one field are told apart by the pattern alone. */
function textOf(texts: readonly JsonSchema[], words: readonly string[]): Shape {
  const patterns = texts.map(({ format, pattern }) => (format === 'line' ? undefined : pattern));
  const isFree = patterns.some((pattern) => pattern === undefined);
  const { format, pattern, maxLength = 0 } = texts[0] ?? {};
  const alternatives = [...words.map((word) => `^${word}$`), ...patterns].join('|');
  return {
    kind: 'text',
    isLong: format === undefined && pattern === undefined && maxLength > 1000,
    ...(format !== undefined && { format }),
    ...(!isFree && { pattern: alternatives }),
  };
}
