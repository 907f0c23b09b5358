import { findHiddenCharacter } from './characters.ts';
import type { FieldFault, Path } from './schema-problems.ts';

/** Characters that came in through an escape in a quoted text, where the file itself looks harmless. */
export function findEscapedCharacters(yaml: string, data: unknown): FieldFault[] {
  return yaml.includes('\\') ? search(data, []) : [];
}

function search(value: unknown, path: Path): FieldFault[] {
  if (typeof value === 'string') {
    const cause = findHiddenCharacter(value);
    return cause ? [{ cause, path }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => search(inner, [...path, key]));
}
