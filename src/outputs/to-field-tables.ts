import type { JsonSchema } from '../domain/json-schema.ts';
import type { FieldText } from '../text/field-text.ts';
import { choices } from '../text/choices.ts';
import { guideText as text } from '../text/guide.ts';
import { isWhen, membersOf } from './schema-members.ts';
import { wayToWrite } from './way-to-write.ts';

export type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

interface Row {
  path: string;
  required: boolean;
  schema: JsonSchema;
}

/** Markdown tables of the fields of a schema: one for the top level, then one for each group beneath it. */
export function toFieldTables(
  schema: JsonSchema,
  texts: Readonly<Record<string, FieldText>>,
  words: Words,
): string {
  const rows = rowsOf(schema, '');
  const top = rows.filter(({ path }) => !path.includes('.'));
  const groups = top.map(({ path }) => ({
    path,
    rows: rows.filter((row) => row.path.startsWith(`${path}.`)),
  }));
  const toTable = (shown: readonly Row[]): string => {
    const { field, name, written } = text.columns;
    return [
      `| ${field} | ${name} | ${written} |`,
      '| --- | --- | --- |',
      ...shown.map((row) => toLine(row, texts[row.path], words[row.path] ?? choices.silence)),
    ].join('\n');
  };
  return [
    toTable(top),
    ...groups
      .filter((group) => group.rows.length > 0)
      .map(
        (group) =>
          `#### ${text.beneath(texts[group.path]?.label ?? group.path, group.path)}\n\n${toTable(group.rows)}`,
      ),
  ].join('\n\n');
}

function toLine({ path, required, schema }: Row, words: FieldText | undefined, names: Words[string]): string {
  if (words === undefined) throw new Error(`No words for the field ${path}`);
  const written = `${wayToWrite(schema, names)}${required ? ` **(${text.required})**` : ''}`;
  return `| \`${path}\` | **${words.label}.** ${words.help} | ${written} |`;
}

/** The fields of an object, of the rows of a list, and of every object a union may be. Times have a table of their own. */
function rowsOf(schema: JsonSchema, prefix: string): Row[] {
  const objects = membersOf(schema.type === 'array' ? (schema.items as JsonSchema) : schema).filter(
    ({ properties }) => properties !== undefined,
  );
  const rows = objects.flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).flatMap(([key, value]) => {
      const path = `${prefix}${key}`;
      const child = value as JsonSchema;
      const row = { path, schema: child, required: objects.length === 1 && required.includes(key) };
      return [row, ...(isWhen(child) ? [] : rowsOf(child, `${path}.`))];
    }),
  );
  return [...new Map(rows.reverse().map((row) => [row.path, row])).values()].reverse();
}
