import fc, { type Arbitrary } from 'fast-check';
import * as z from 'zod';

/** Values as an editor could write them, for any of our schemas: what the schema itself refuses is never offered. */
export function arbitraryWritten(schema: z.core.$ZodType): Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return object(def.shape);
    case 'record':
      return fc.dictionary(
        arbitraryWritten(def.keyType) as Arbitrary<string>,
        arbitraryWritten(def.valueType),
        { maxKeys: 2 },
      );
    case 'array':
      return fc.array(arbitraryWritten(def.element), {
        minLength: minimumOf(schema),
        maxLength: 2 + minimumOf(schema),
      });
    case 'union':
      return fc.oneof(...def.options.map(arbitraryWritten));
    case 'optional':
      return arbitraryWritten(def.innerType);
    case 'pipe':
      return arbitraryWritten(def.in);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return accepted(schema, number(schema));
    case 'string':
      return accepted(schema, text(schema));
    default:
      throw new Error(`No values are known for ${def.type}.`);
  }
}

function object(shape: Readonly<Record<string, z.core.$ZodType>>): Arbitrary<unknown> {
  const keys = Object.entries(shape);
  const fields = Object.fromEntries(keys.map(([key, field]) => [key, arbitraryWritten(field)]));
  return fc.record(fields, {
    requiredKeys: keys.filter(([, field]) => !isOptional(field)).map(([key]) => key),
  });
}

function number(schema: z.core.$ZodType): Arbitrary<number> {
  const { type, minimum, exclusiveMinimum, maximum } = hintsOf(schema);
  const min = Math.ceil(Math.max(Number(minimum ?? exclusiveMinimum ?? -1000), -1000));
  const whole = fc.integer({ min, max: Math.max(min, Math.min(maximum ?? 1000, 3_000_000)) });
  const hundredths = fc.integer({ min: min * 100, max: min * 100 + 99 }).map((value) => value / 100);
  return type === 'integer' ? whole : fc.oneof(whole, hundredths);
}

function text(schema: z.core.$ZodType): Arbitrary<string> {
  const { format, pattern } = hintsOf(schema);
  if (format === 'date') return days;
  if (format === 'email') return fc.constantFrom('registrator@example.se', 'kommunen@example.org');
  if (format === 'uri') return fc.constantFrom('https://example.se/', 'https://example.org/avtal/');
  const isWhole = pattern?.startsWith('^') && !pattern.includes('[^');
  return pattern && isWhole ? fc.stringMatching(new RegExp(pattern)) : fc.constantFrom(...phrases);
}

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Short texts with what breaks a careless writer: colons, quotes, hashes, spaces to trim, numbers that are words. */
const phrases = [
  'Hej främling!',
  ' språkträning ',
  'A: "citat" # ej kommentar',
  '2018',
  'null',
  'Ja – nej',
  'KS 2017/41',
  "l'été",
];

/** Only what the schema accepts. A schema no value is known for says so instead of trying for ever. */
function accepted<T>(schema: z.core.$ZodType, values: Arbitrary<T>): Arbitrary<T> {
  const isAccepted = (value: T): boolean => z.safeParse(schema, value).success;
  if (!fc.sample(values, 200).some(isAccepted)) {
    throw new Error(`No values are known for ${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }))}.`);
  }
  return values.filter(isAccepted);
}

const hintsOf = (schema: z.core.$ZodType): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(schema, { io: 'input' });

const minimumOf = (schema: z.core.$ZodType): number => hintsOf(schema).minItems ?? 0;

const isOptional = (schema: z.core.$ZodType): boolean =>
  (schema as z.core.$ZodTypes)._zod.def.type === 'optional';
