import * as z from 'zod';
import { unitReference, type Ref, type UnitRef } from '../domain/reference.ts';
import { when, type When } from '../domain/when.ts';
import { isKind, type Schema } from './schema-children.ts';
import type { Path } from './schema-problems.ts';

/** What is done at each value of a kind, wherever in a record it stands. */
export interface Visitor {
  reference?: (ref: Ref, path: Path) => void;
  unit?: (unit: UnitRef, path: Path) => void;
  when?: (when: When, path: Path) => void;
}

/** Prepare a walk over read data to every reference, unit and date that the schema knows of; a new field is found by itself. */
export function visitorFor(schema: Schema): (data: unknown, visitor: Visitor) => void {
  const plan = planOf(schema);
  return (data, visitor) => {
    if (plan) walk(plan, data, [], visitor);
  };
}

/** Only the parts of a schema that lead to something worth visiting. */
interface Plan {
  visit?: keyof Visitor;
  fields?: Map<string, Plan>;
  items?: Plan;
}

function planOf(schema: Schema): Plan | undefined {
  if (schema === when) return { visit: 'when' };
  if (schema === unitReference) return { visit: 'unit' };
  const { def } = schema._zod;
  if (isKind(def, 'optional')) return planOf(def.innerType);
  if (isKind(def, 'pipe'))
    return z.globalRegistry.get(def.in)?.['collection'] ? { visit: 'reference' } : undefined;
  if (isKind(def, 'union')) return def.options.map(planOf).reduce(merge, undefined);
  if (isKind(def, 'array')) {
    const items = planOf(def.element);
    return items && { items };
  }
  if (!isKind(def, 'object')) return undefined;
  const fields = new Map<string, Plan>();
  for (const [key, field] of Object.entries(def.shape)) {
    const plan = planOf(field);
    if (plan) fields.set(key, plan);
  }
  return fields.size > 0 ? { fields } : undefined;
}

/** The branches of a union lie over each other: what is written decides which of them is walked. */
const merge = (a: Plan | undefined, b: Plan | undefined): Plan | undefined =>
  a && b ? { ...a, ...b, fields: new Map([...(a.fields ?? []), ...(b.fields ?? [])]) } : (a ?? b);

function walk(plan: Plan, data: unknown, path: Path, visitor: Visitor): void {
  if (data === undefined) return;
  if (plan.visit === 'reference') visitor.reference?.(data as Ref, path);
  // A date may share its place with a word such as notStated, which is no date.
  else if (plan.visit === 'when') visitor.when?.(data as When, path);
  else if (plan.visit === 'unit') visitor.unit?.(data as UnitRef, path);
  else if (plan.items && Array.isArray(data)) {
    const { items } = plan;
    data.forEach((item, index) => walk(items, item, [...path, index], visitor));
  } else if (plan.fields && typeof data === 'object' && data !== null) {
    for (const [key, field] of plan.fields) walk(field, Reflect.get(data, key), [...path, key], visitor);
  }
}
