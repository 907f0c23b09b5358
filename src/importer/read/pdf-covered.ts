import type { Box, Drawing } from './pdf-drawing.ts';
import type { PdfPiece } from './pdf-page.ts';

/** A piece of text without the words that nobody sees on the page, and how many were under a box or not seen at all. */
export interface Seen {
  piece: PdfPiece;
  covered: number;
  hidden: number;
}

/**
 * Leave out what is not seen: words that a box was filled over, and words in the colour of what they stand on. What
 * looks blacked out is often still in the file.
 */
export function withoutCovered(piece: PdfPiece, drawing: Drawing): Seen {
  const seen = { covered: 0, hidden: 0 };
  const boxes = drawing.boxes.filter((box) => reaches(box, piece));
  const texts = drawing.texts.filter(({ y }) => Math.abs(y - piece.y) < piece.size / 4);
  const perCharacter = piece.width / Math.max(1, piece.text.length);
  const text = piece.text.replace(/\S+/g, (word, offset: number) => {
    const middle = piece.x + (offset + word.length / 2) * perCharacter;
    const shown = lastBefore(texts, middle);
    if (!shown) return word;
    const around = boxes.filter(({ left, right }) => left <= middle && right >= middle);
    if (around.some(({ at }) => at > shown.at)) seen.covered += 1;
    else if (!hasColourOf(around, shown.light, drawing)) return word;
    else if (around.some(({ light }) => light < 0.5)) seen.covered += 1;
    else seen.hidden += 1;
    return '';
  });
  return { ...seen, piece: seen.covered + seen.hidden === 0 ? piece : { ...piece, text } };
}

/** The command that showed a word: the last to begin before its middle. */
const lastBefore = (texts: Drawing['texts'], middle: number): Drawing['texts'][number] | undefined =>
  texts.reduce<Drawing['texts'][number] | undefined>(
    (last, text) => (text.x <= middle && (!last || text.x >= last.x) ? text : last),
    undefined,
  );

/** A rule under a word or through it is no box. */
function reaches(box: Box, { x, y, width, size }: PdfPiece): boolean {
  const middle = y + size * 0.3;
  const isTall = box.top - box.bottom > size * 0.5;
  return isTall && box.bottom < middle && box.top > middle && box.left < x + width && box.right > x;
}

/** Paper is white. What colour a picture has is not known, so on a page with one only boxes count. */
function hasColourOf(boxes: readonly Box[], light: number, { hasPictures }: Drawing): boolean {
  const below = boxes.at(-1)?.light ?? (hasPictures ? undefined : 1);
  return below !== undefined && Math.abs(below - light) < 0.03;
}
