import type { JsonSchema } from '../domain/json-schema.ts';
import { guideText as text } from '../text/guide.ts';
import { isWhen, membersOf } from './schema-members.ts';

const formats: Readonly<Record<string, string>> = {
  kronor: text.amount,
  'partial-date': text.partialDate,
  date: text.day,
  line: text.line,
  slug: text.slug,
  unit: text.unit,
  uri: text.url,
  email: text.email,
  'organisation-number': text.organisationNumber,
  'journal-number': text.journalNumber,
};

/** How a value is written in a file, in words, with the fixed words it may be. */
export function wayToWrite(schema: JsonSchema, names: Readonly<Record<string, string>>): string {
  const time = isWhen(schema);
  const ways = membersOf(schema)
    .filter((member) => !(time && (member.properties !== undefined || member.format === 'partial-date')))
    .map((member) => wayOfOne(member, names));
  return [...new Set(time ? [text.date, ...ways] : ways)].join(text.or);
}

function wayOfOne(schema: JsonSchema, names: Readonly<Record<string, string>>): string {
  const { format = '', type } = schema;
  const words = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  if (words.length > 0) return words.map((word) => fixedWord(String(word), names)).join(', ');
  if (format === 'reference') return text.reference[schema['collection'] as keyof typeof text.reference];
  if (format in formats) return formats[format] ?? text.prose;
  if (type === 'array') return text.list(wayToWrite(schema.items as JsonSchema, names));
  if (type === 'object') return schema.properties ? text.group : text.evidence;
  if (type === 'integer') return text.integer;
  if (type === 'number') return text.number;
  return type === 'boolean' ? text.boolean : text.prose;
}

const fixedWord = (word: string, names: Readonly<Record<string, string>>): string =>
  Object.hasOwn(names, word) ? `\`${word}\` (${names[word] ?? ''})` : `\`${word}\``;
