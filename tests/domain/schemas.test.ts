import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { agreementSchema } from '../../src/domain/agreement.ts';
import { organisationSchema } from '../../src/domain/organisation.ts';
import { siteSchema } from '../../src/domain/site.ts';
import { vocabularySchema } from '../../src/domain/vocabulary.ts';
import { when } from '../../src/domain/when.ts';
import { arbitraryWritten } from './arbitrary-written.ts';
import { written } from './sources-of.ts';

const schemas = Object.entries({ agreementSchema, organisationSchema, siteSchema, vocabularySchema });

describe.each(schemas)('%s', (_, schema: z.ZodType) => {
  test('what was read is written the same, however often', () => {
    fc.assert(
      fc.property(arbitraryWritten(schema), (value) => {
        const once = schema.encode(schema.decode(value));
        const read = schema.decode(once);
        expect(schema.encode(read)).toEqual(once);
        expect(schema.decode(schema.encode(read))).toEqual(read);
        expect(trimmed(once)).toEqual(trimmed(value));
      }),
      { numRuns: 60 },
    );
  });

  test.each(['input', 'output'] as const)('has a JSON Schema for its %s', (io) => {
    const json = z.toJSONSchema(schema, { io });
    expect(json).toMatchObject({ type: 'object', additionalProperties: false });
    expect(Object.keys(json.properties ?? {}).length).toBeGreaterThan(0);
  });

  test('refuses a key it does not know', () => {
    fc.assert(
      fc.property(arbitraryWritten(schema), (value) => {
        expect(schema.safeDecode({ ...(value as object), utkst: true }).success).toBe(false);
      }),
      { numRuns: 10 },
    );
  });
});

describe('dates as they are written', () => {
  test.each(['2018-10-01', '2018-10', '2018', '1899'])('%s is a date', (date) => {
    expect(when.safeParse(date).success).toBe(true);
  });

  test.each([
    '2018-02-30',
    '10/01/2018',
    'okt 2018',
    '2018-13',
    '0018',
    '20018',
    '2018-10-01T00:00:00+02:00',
    '',
  ])('%s is no date', (date) => {
    expect(when.safeParse(date).success).toBe(false);
  });

  test.each([2018, null, true, new Date(0)])('%s is never taken for a date', (value) => {
    expect(when.safeParse(value).success).toBe(false);
  });
});

test('trap 10: a year that the facts are from stands beside the date of the memo', () => {
  const agreement = agreementSchema.decode(
    written({ asOf: '2020', followUps: [{ received: 'yes', covers: '2020', date: '2021-02' }] }),
  );
  expect([agreement.asOf, agreement.followUps?.[0]?.date]).toEqual(['2020', '2021-02']);
});

/** Our schemas trim texts and nothing else. */
function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimmed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, trimmed(field)]));
}
