import { expect, test } from 'vitest';
import * as z from 'zod';
import { agreementSchema } from '../../src/domain/agreement.ts';
import { siteSchema } from '../../src/domain/site.ts';
import { parseFields } from '../../src/gate/parse-fields.ts';
import { findSchemaProblems } from '../../src/gate/schema-problems.ts';
import { readYaml } from '../../src/frontmatter/read-frontmatter.ts';
import { fixtureText } from './archive-folder.ts';

const codes = (schema: z.core.$ZodType, value: unknown): string[] =>
  findSchemaProblems(schema, value).map(({ cause, path }) => `${path.join('.')} ${cause.code}`);

test('an empty record is one fault, not one for every field', () => {
  expect(codes(agreementSchema, {})).toEqual([' fields-missing']);
  expect(codes(siteSchema, {})).toEqual([' fields-missing']);
});

test.each([[['a']], ['text'], [12], [true]])('a record that is %j is one fault', (value) => {
  expect(codes(agreementSchema, value)).toEqual([' field-type']);
});

test('a misspelt required field is one fault: the name', () => {
  const schema = z.strictObject({ title: z.string(), lead: z.string() });
  expect(findSchemaProblems(schema, { titel: 'a', lead: 'b' })).toEqual([
    { cause: { code: 'unknown-key', key: 'titel', nearest: 'title' }, path: ['titel'], atKey: true },
  ]);
});

test('of the forms a field may take, the one the editor meant is judged', () => {
  const { calculation } = agreementSchema.shape.money.unwrap().shape.lines.unwrap().element.shape;
  expect(codes(calculation, { factors: [{ value: 2, unit: 'st' }] })).toEqual(['factors field-length']);
  expect(codes(calculation, { rate: '12 tkr', per: 'month' })).toEqual(['rate amount']);
  expect(codes(calculation, { quantity: -1, units: 'timmar' })).toEqual([
    'units unknown-key',
    'quantity field-range',
  ]);
  const { period } = agreementSchema.shape;
  expect(codes(period, 'notstated')).toEqual([' field-choice']);
  expect(codes(period, { start: { date: 'okt 2018' } })).toEqual(['start.date date']);
  expect(codes(period, { start: { relative: { anchor: 'start', month: 1 } } })).toEqual([
    'start.relative.month unknown-key',
  ]);
});

test('a year that YAML has read as a number is read as a year', () => {
  const { period } = agreementSchema.shape;
  expect(parseFields(period, { start: 2018, end: { date: 2019 } })).toEqual({
    data: { start: '2018', end: { date: '2019' } },
  });
  expect(parseFields(period, { start: 18 })).toMatchObject({ faults: [{ path: ['start'] }] });
});

test('what a schema refuses is always told, also for reasons this code has never heard of', () => {
  const strange = z.strictObject({ name: z.string() }).refine(() => false);
  expect(codes(strange, { name: 'a' })).toEqual([' field-format']);
});

test('whatever stands in place of any value of an agreement, the schema and the words agree that it is wrong', () => {
  const [, yaml = ''] = fixtureText('agreements/sprakkafe-2018.mdx').split('---\n');
  const read = readYaml(yaml, 1);
  if (!('data' in read)) throw new Error('The fixture does not read.');
  const wrong = [null, -1, 1.5, '', 'x', ['x'], { x: 1 }, true];
  for (const path of pathsOf(read.data)) {
    for (const value of wrong) {
      const data = structuredClone(read.data);
      path.slice(0, -1).reduce((at: any, key) => at[key], data)[path.at(-1) as string] = value;
      const isRight = agreementSchema.safeParse(data).success;
      const parsed = parseFields(agreementSchema, data);
      expect(
        'faults' in parsed ? parsed.faults.length > 0 : isRight,
        `${path.join('.')} = ${JSON.stringify(value)}`,
      ).toBe(true);
    }
  }
});

function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]));
  return path.length > 0 ? [path, ...inner] : inner;
}
