import type * as z from 'zod';

export type Schema = z.core.$ZodType;

/** A schema as an editor writes to it: wrappers that change nothing about what may be written are taken off. */
export function written(schema: Schema): Schema {
  const { def } = schema._zod;
  if (isKind(def, 'optional') || isKind(def, 'nonoptional') || isKind(def, 'default'))
    return written(def.innerType);
  return isKind(def, 'pipe') ? written(def.in) : schema;
}

/** The definitions this project uses, by the name zod gives them. */
interface Kinds {
  object: z.core.$ZodObjectDef;
  array: z.core.$ZodArrayDef;
  union: z.core.$ZodUnionDef;
  record: z.core.$ZodRecordDef;
  optional: z.core.$ZodOptionalDef;
  nonoptional: z.core.$ZodNonOptionalDef;
  default: z.core.$ZodDefaultDef;
  pipe: z.core.$ZodPipeDef;
  enum: z.core.$ZodEnumDef;
  literal: z.core.$ZodLiteralDef<z.core.util.Literal>;
}

/** Whether a definition is of a kind; tells TypeScript what it then holds. */
export const isKind = <Kind extends keyof Kinds>(
  def: z.core.$ZodTypeDef,
  kind: Kind,
): def is Kinds[Kind] & z.core.$ZodTypeDef => def.type === kind;

/** Whether a field may be left out. */
export const isOptional = (schema: Schema): boolean => schema._zod.optin === 'optional';
