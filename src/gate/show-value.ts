/** A value as short text, so that a message can quote what was read. */
export function showValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** The same, with a text in quotation marks, so that the text 12 and the number 12 look different. */
export const quoteValue = (value: unknown): string =>
  typeof value === 'string' ? `\u201D${showValue(value)}\u201D` : showValue(value);

const longest = 60;
