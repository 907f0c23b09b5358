/** How a line is set. */
export interface TypeStyle {
  size: number;
  isBold: boolean;
}

/**
 * How much a line stands out, by what the document itself does: what is larger than its text, or bold where the text
 * is not, is a heading, and the largest is the first. Undefined for text.
 */
export function rankOf(
  lines: readonly (TypeStyle & { text: string })[],
): (style: TypeStyle) => number | undefined {
  const weights = new Map<string, { style: TypeStyle; letters: number }>();
  for (const line of lines) {
    const key = keyOf(line);
    const weight = weights.get(key) ?? { style: line, letters: 0 };
    weights.set(key, { ...weight, letters: weight.letters + line.text.length });
  }
  const styles = [...weights.values()].sort((a, b) => b.letters - a.letters);
  const text = styles[0]?.style ?? { size: 0, isBold: false };
  const outstanding = styles
    .map(({ style }) => style)
    .filter((style) => standsOut(style, text))
    .sort((a, b) => half(b.size) - half(a.size) || Number(b.isBold) - Number(a.isBold));
  const ranks = new Map(outstanding.map((style, at) => [keyOf(style), at + 1]));
  return (style) => ranks.get(keyOf(style));
}

const half = (size: number): number => Math.round(size * 2) / 2;

const keyOf = ({ size, isBold }: TypeStyle): string => `${half(size)} ${isBold}`;

const standsOut = (style: TypeStyle, text: TypeStyle): boolean =>
  half(style.size) > half(text.size) * 1.07 ||
  (style.isBold && !text.isBold && half(style.size) >= half(text.size) * 0.95);
