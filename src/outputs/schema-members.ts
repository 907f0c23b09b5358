import type { JsonSchema } from '../domain/json-schema.ts';

/** The schemas a value may follow: itself, or each member of a union. A union with a format of its own is one thing. */
export function membersOf(schema: JsonSchema): JsonSchema[] {
  const members = (schema.anyOf ?? []) as JsonSchema[];
  return members.length === 0 || schema.format !== undefined ? [schema] : members.flatMap(membersOf);
}

/** Whether a value may be a point in time in its long form. */
export const isWhen = (schema: JsonSchema): boolean =>
  membersOf(schema).some(({ properties }) => properties !== undefined && 'yearless' in properties);
