import { fields } from '../text/fields.ts';
import { nearest } from '../domain/nearest.ts';

/** Finds the key that was most likely meant, by its name or by the label it has in the guide: `utkast` is `draft`. */
export function nearestKey(
  keys: readonly string[],
  path: readonly (string | number)[],
): (read: string) => string | undefined {
  let labels: Map<string, string> | undefined;
  return (read) => {
    const near = nearest(read, keys);
    if (near !== undefined) return near;
    labels ??= new Map(keys.flatMap((key) => labelsOf([...path, key]).map((label) => [label, key])));
    const label = nearest(read, labels.keys());
    return label && labels.get(label);
  };
}

function labelsOf(path: readonly (string | number)[]): string[] {
  const plain = path.filter((step) => typeof step === 'string').join('.');
  return Object.values(fields).flatMap((texts) =>
    Object.hasOwn(texts, plain) ? (texts[plain]?.label ?? []) : [],
  );
}
