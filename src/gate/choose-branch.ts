import { amount } from '../domain/amount.ts';
import { when } from '../domain/when.ts';
import { nearest } from '../domain/nearest.ts';
import { isKind, written, type Schema } from './schema-children.ts';

/** Of the forms a field may take, the one the editor had in mind: told by what kind of value was written. */
export function chooseBranch(options: readonly Schema[], value: unknown): Schema {
  const branches = options.flatMap(flatten);
  const words = branches.filter((branch) => choicesOf(branch).length > 0);
  const rest = branches.filter((branch) => !words.includes(branch));
  const first = rest[0] ?? branches[0];
  if (first === undefined) throw new Error('A union without branches.');
  if (typeof value === 'string') {
    const meant = words.find((branch) => nearest(value, choicesOf(branch)) !== undefined);
    const texts = rest.filter((branch) => !isFieldGroup(branch));
    return meant ?? texts[0] ?? words[0] ?? first;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return rest.find((branch) => !isFieldGroup(branch)) ?? first;
  }
  const keys = Object.keys(value);
  const groups = rest.filter(isFieldGroup);
  return (
    groups.toSorted((a, b) => fit(b, keys) - fit(a, keys))[0] ??
    rest.find((branch) => branch === when) ??
    first
  );
}

/** Amounts and dates are judged as wholes; other unions within unions are laid side by side. */
function flatten(option: Schema): Schema[] {
  if (option === amount || option === when) return [option];
  const { def } = written(option)._zod;
  return isKind(def, 'union') ? def.options.flatMap(flatten) : [option];
}

const isFieldGroup = (branch: Schema): boolean => isKind(written(branch)._zod.def, 'object');

/** How many of the written keys the branch knows; a key that is only misspelt counts half. */
function fit(branch: Schema, keys: readonly string[]): number {
  const { def } = written(branch)._zod;
  if (!isKind(def, 'object')) return -1;
  const known = Object.keys(def.shape);
  const score = (key: string): number =>
    known.includes(key) ? 1 : nearest(key, known) === undefined ? 0 : 0.5;
  return keys.reduce((sum, key) => sum + score(key), 0);
}

/** The fixed words a branch allows. */
export function choicesOf(branch: Schema): string[] {
  const { def } = written(branch)._zod;
  if (isKind(def, 'enum')) return Object.values(def.entries).map(String);
  return isKind(def, 'literal') ? def.values.map(String) : [];
}
