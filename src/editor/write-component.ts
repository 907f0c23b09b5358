import type { BodyComponent } from './body-components.ts';

/** The field for what stands between the tags. */
export const contentKey = 'content';

/** A building block as it is written in the text. */
export function writeComponent(
  { id, attributes, isVoid }: BodyComponent,
  values: Readonly<Record<string, unknown>>,
): string {
  const written = attributes.flatMap((key) => {
    const value = String(values[key] ?? '').trim();
    return value === '' ? [] : [` ${key}="${escapeAttribute(value)}"`];
  });
  const tag = `<${id}${written.join('')}`;
  return isVoid ? `${tag} />` : `${tag}>\n\n${String(values[contentKey] ?? '').trim()}\n\n</${id}>`;
}

/** What a building block that was found in the text says, field by field. */
export const readComponent = (
  { attributes }: BodyComponent,
  groups: Readonly<Record<string, string | undefined>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(groups).map(([key, text = '']) => [key, attributes.includes(key) ? unescape(text) : text]),
  );

/** An attribute that has been written cannot be read as more. */
const escapeAttribute = (value: string): string =>
  value
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const unescape = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
