import type { Block, Paragraph } from '../document.ts';
import { isCapitals, looksLikeData } from './heading-line.ts';
import { depthOfNumber, headingNumber } from './heading-number.ts';

/** A block of a format with type: a paragraph may be bold from end to end. */
export type TypedBlock = Block & { isBold?: boolean };

/** Where nobody used heading styles, the short paragraphs in bold, in capitals or with a number are the headings. */
export function promoteHeadings(blocks: readonly TypedBlock[]): Block[] {
  const headings = blocks.flatMap((block, at) => (block.kind === 'heading' ? [at] : []));
  // A title alone is not the use of styles.
  const hasStyles = headings.length > 1 || (headings.length === 1 && (headings[0] ?? 0) > 1);
  const isBoldUsed = !hasStyles && blocks.some((block, at) => block.isBold && mayBeHeading(blocks, at));
  return blocks.map(({ isBold, ...block }, at) => {
    if (hasStyles || block.kind !== 'paragraph' || !mayBeHeading(blocks, at)) return block;
    const isNumbered = headingNumber(block.text).number !== undefined;
    return isBold || isCapitals(block.text) || (isNumbered && !isBoldUsed)
      ? promoted(block, at === 0)
      : block;
  });
}

const mayBeHeading = (blocks: readonly TypedBlock[], at: number): boolean => {
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (block?.kind !== 'paragraph' || !next) return false;
  const { text } = block;
  return text.length <= 120 && /\p{L}{2}/u.test(text) && !/[.,;]$/.test(text) && !looksLikeData(text);
};

function promoted({ kind: _, text, ...rest }: Paragraph & { page?: number }, isFirst: boolean): Block {
  const parts = headingNumber(text);
  const level =
    parts.number === undefined ? (isFirst || isCapitals(text) ? 1 : 2) : depthOfNumber(parts.number) + 1;
  return { ...rest, kind: 'heading', level: Math.min(level, 6), ...parts };
}
