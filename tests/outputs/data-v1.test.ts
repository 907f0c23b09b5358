import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../src/domain/json-schema.ts';
import { archiveFileJsonSchema } from '../../src/outputs/archive-file-json-schema.ts';
import { outputFiles } from '../../src/outputs/output-files.ts';
import { amountsTable } from '../../src/outputs/tables/amounts-table.ts';
import { tables } from '../../src/outputs/tables/tables.ts';
import { tableSchema } from '../../src/outputs/to-data-package.ts';
import { tableWords } from '../../src/text/columns.ts';
import { breaksBetween, type Shape } from './breaks-between.ts';
import { contentFolders, contextOf } from './content-context.ts';

// What others have built on: nothing here may go away or mean something else. Something new may come, and is then
// pinned by UPDATE=1; what has been published is never unpinned. Another meaning wants /data/v2/.
const pinned = fileURLToPath(new URL('../fixtures/data-v1/', import.meta.url));

function readPin(name: string, now: unknown): Shape {
  const file = `${pinned}${name}.json`;
  const update = process.env['UPDATE'] === '1';
  if (
    update &&
    (!existsSync(file) ||
      breaksBetween(JSON.parse(readFileSync(file, 'utf8')) as Shape, now as Shape).length === 0)
  )
    writeFileSync(file, `${JSON.stringify(now, undefined, 1)}\n`);
  return JSON.parse(readFileSync(file, 'utf8')) as Shape;
}

const schemas: [string, unknown][] = Object.entries({ ...jsonSchemas, archive: archiveFileJsonSchema }).map(
  ([noun, schemaOf]) => [`schema-${noun}`, schemaOf()],
);
const tableSchemas: [string, unknown][] = [...tables, amountsTable].map((table) => [
  `table-${tableWords[table.id].name}`,
  withoutWords(tableSchema(table)),
]);

/** What a column means may be said better; what it is called and may hold may not. */
function withoutWords(schema: unknown): unknown {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (key === 'description' ? undefined : value)),
  );
}

test.each([...schemas, ...tableSchemas])('%s breaks nobody who reads it', (name, now) => {
  expect(breaksBetween(readPin(name, now), now as Shape)).toEqual([]);
});

test('no address that was published is gone', () => {
  const { archive } = contextOf(contentFolders.fixture);
  const now = [...outputFiles(archive)].map(({ url }) => url).filter((url) => url.startsWith('/data/v1/'));
  const before = readPin('addresses', now) as unknown as string[];
  expect(before.filter((url) => !now.includes(url))).toEqual([]);
});

describe('what counts as a break', () => {
  const before: Shape = {
    type: 'object',
    properties: { a: { type: 'string', enum: ['x', 'y'] }, b: { type: 'number' } },
    required: ['a'],
  };
  test.each([
    ['nothing changed', before, 0],
    ['a new optional property', { ...before, properties: { ...(before['properties'] as object), c: {} } }, 0],
    ['a property gone', { ...before, properties: { a: (before['properties'] as Shape)['a'] } }, 1],
    ['a property that must no longer be there', { ...before, required: [] }, 1],
    [
      'another type',
      { ...before, properties: { ...(before['properties'] as object), b: { type: 'string' } } },
      1,
    ],
    [
      'a word gone',
      { ...before, properties: { a: { type: 'string', enum: ['x'] }, b: { type: 'number' } } },
      1,
    ],
    [
      'a new word',
      { ...before, properties: { a: { type: 'string', enum: ['x', 'y', 'z'] }, b: { type: 'number' } } },
      0,
    ],
  ] as [string, Shape, number][])('%s', (_name, now, count) => {
    expect(breaksBetween(before, now)).toHaveLength(count);
  });

  test('a column that changes its name or place', () => {
    const fields = [
      { name: 'a', type: 'string' },
      { name: 'b', type: 'number' },
    ];
    expect(breaksBetween({ fields }, { fields: [...fields, { name: 'c', type: 'string' }] })).toEqual([]);
    expect(breaksBetween({ fields }, { fields: [{ name: 'x', type: 'string' }, fields[1]] })).not.toEqual([]);
    expect(breaksBetween({ fields }, { fields: [...fields].reverse() })).not.toEqual([]);
  });
});
