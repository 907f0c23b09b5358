import * as z from 'zod';
import { amount } from '../domain/amount.ts';
import { mostFaults } from '../domain/found.ts';
import type { Cause } from '../domain/problem.ts';
import { partialDate, when } from '../domain/when.ts';
import { judgeAmount, judgeDate } from './judge-value.ts';
import { chooseBranch } from './choose-branch.ts';
import { judgeText, type Names } from './judge-text.ts';
import { nearest } from '../domain/nearest.ts';
import { nearestKey } from './nearest-key.ts';
import { isKind, isOptional, written, type Schema } from './schema-children.ts';
import { quoteValue, showValue } from './show-value.ts';

export type Path = readonly (string | number)[];

/** A fault in a field. `atKey` says that the fault is the key's own and not its value's. */
export interface FieldFault {
  cause: Cause;
  path: Path;
  atKey?: boolean;
}

/** Why a value does not fit its schema, in our own terms: one cause per fault, each as deep as it lies. */
export function findSchemaProblems(schema: Schema, value: unknown, names?: Names): FieldFault[] {
  /** How many faults more it is worth the time to explain. */
  let left = mostFaults + 1;
  return judge(schema, value, []);

  function judge(optional: Schema, value: unknown, path: Path): FieldFault[] {
    if (left <= 0 || z.safeParse(optional, value).success) return [];
    const faults = explain(optional, value, path);
    // Whatever a schema refuses is told, also when it has learnt to refuse more than this file knows of.
    if (faults.length > 0 || left <= 0) return faults;
    return [fault({ code: 'field-format', format: 'other', read: quoteValue(value) }, path)];
  }

  function fault(cause: Cause, path: Path, atKey = false): FieldFault {
    left -= 1;
    return { cause, path, ...(atKey && { atKey }) };
  }

  function explain(optional: Schema, value: unknown, path: Path): FieldFault[] {
    const schema = written(optional);
    const one = (cause: Cause): FieldFault[] => [fault(cause, path)];
    if (value === undefined || value === null) {
      return one(optional === amount ? { code: 'amount-missing' } : { code: 'field-missing' });
    }
    if (is(optional, amount)) return one(judgeAmount(value));
    if (is(optional, partialDate)) return one(judgeDate(value));
    if (is(optional, when) && !isFields(value)) return one(judgeDate(value));
    const { def } = schema._zod;
    if (isKind(def, 'object')) return judgeFields(def.shape, value, path);
    if (isKind(def, 'array')) return judgeList(schema, def.element, value, path);
    if (isKind(def, 'record')) return judgeRecord(def.keyType, def.valueType, value, path);
    if (isKind(def, 'union')) return judge(chooseBranch(def.options, value), value, path);
    return one(judgeText(schema, value, path, names));
  }

  function judgeFields(shape: Readonly<Record<string, Schema>>, value: unknown, path: Path): FieldFault[] {
    if (!isFields(value)) return [fault(wrongType('fields', value), path)];
    const known = Object.keys(shape);
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
    const free = known.filter((key) => !Object.hasOwn(value, key));
    const nearestFree = nearestKey(free, path);
    const misspelt = unknown.slice(0, left).map((key) => {
      const near = nearestFree(key) ?? nearest(key, known);
      return fault({ code: 'unknown-key', key: showValue(key), nearest: near }, [...path, key], true);
    });
    // A required field that was written under a misspelt name is one fault, not two.
    const meant = new Set(misspelt.map(({ cause }) => 'nearest' in cause && cause.nearest));
    const missing = free.filter((key) => !meant.has(key) && !isOptional(shape[key] as Schema));
    const inner = known
      .filter((key) => Object.hasOwn(value, key))
      .flatMap((key) => judge(shape[key] as Schema, value[key], [...path, key]));
    const absent = judgeMissing(missing, shape, path);
    left -= absent.length;
    return [...misspelt, ...absent, ...inner];
  }

  function judgeList(schema: Schema, element: Schema, value: unknown, path: Path): FieldFault[] {
    if (!Array.isArray(value)) return [fault(wrongType('list', value), path)];
    const length = z.safeParse(schema, value).error?.issues.find((issue) => issue.path.length === 0);
    if (length?.code === 'too_big') {
      // What is wrong in rows that may not be there at all can wait.
      return [fault({ code: 'field-length', limit: Number(length.maximum), kind: 'many' }, path)];
    }
    const inner = value.flatMap((item: unknown, index) => judge(element, item, [...path, index]));
    return length?.code === 'too_small'
      ? [...inner, fault({ code: 'field-length', limit: Number(length.minimum), kind: 'few' }, path)]
      : inner;
  }

  function judgeRecord(keys: Schema, values: Schema, value: unknown, path: Path): FieldFault[] {
    if (!isFields(value)) return [fault(wrongType('fields', value), path)];
    return Object.entries(value).flatMap(([key, item]): FieldFault[] => {
      if (z.safeParse(keys, key).success) return judge(values, item, [...path, key]);
      if (left <= 0) return [];
      return [
        fault({ code: 'field-format', format: 'field-path', read: showValue(key) }, [...path, key], true),
      ];
    });
  }
}

/** Three or more fields that are missing together have one cause: nobody has come to them yet. */
function judgeMissing(
  missing: readonly string[],
  shape: Readonly<Record<string, Schema>>,
  path: Path,
): FieldFault[] {
  if (missing.length > 2) return [{ cause: { code: 'fields-missing', fields: [...missing] }, path }];
  return missing.map((key): FieldFault => ({
    cause: is(shape[key] as Schema, amount) ? { code: 'amount-missing' } : { code: 'field-missing' },
    path: [...path, key],
  }));
}

/** Whether a schema is this one, perhaps made optional. */
const is = (schema: Schema, wanted: Schema): boolean => {
  const { def } = schema._zod;
  return schema === wanted || (isKind(def, 'optional') && is(def.innerType, wanted));
};

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wrongType = (expected: 'list' | 'fields', value: unknown): Cause => ({
  code: 'field-type',
  expected,
  read: quoteValue(value),
});
