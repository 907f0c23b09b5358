import type { getDocumentProxy } from 'unpdf';
import { withoutCovered } from './pdf-covered.ts';
import { followDrawing } from './pdf-drawing.ts';
import type { PdfPage, PdfPiece } from './pdf-page.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** Read a page's text with its places and type, without what is covered. `names` are the drawing commands'. */
export async function readPdfPage(page: Page, names: ReadonlyMap<number, string>): Promise<PdfPage> {
  const content = await page.getTextContent();
  // Fonts are known by name only after the drawing commands have been read.
  const drawing = followDrawing(await page.getOperatorList(), names);
  drawing.boxes.push(...(await boxesOfNotes(page)));
  const fonts = new Map<string, boolean>();
  const pieces: PdfPiece[] = [];
  let [covered, hidden] = [0, 0];
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue;
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    if (!fonts.has(item.fontName)) fonts.set(item.fontName, isBoldFont(page, item.fontName));
    const isBold = fonts.get(item.fontName) === true;
    const whole = { text: item.str, x, y, width: item.width, size: Math.hypot(a, b), isBold };
    const seen = withoutCovered(whole, drawing);
    covered += seen.covered;
    hidden += seen.hidden;
    pieces.push(seen.piece);
  }
  return { number: page.pageNumber, pieces, covered, hidden, hasPictures: drawing.hasPictures };
}

function isBoldFont(page: Page, name: string): boolean {
  if (!page.commonObjs.has(name)) return false;
  const font = page.commonObjs.get(name) as { name?: string; bold?: boolean; black?: boolean } | null;
  return font?.bold === true || font?.black === true || /bold|black|heavy|demi/i.test(font?.name ?? '');
}

/** Boxes that were laid over the page as notes, after all else. */
async function boxesOfNotes(page: Page): Promise<ReturnType<typeof followDrawing>['boxes']> {
  const notes = (await page.getAnnotations()) as {
    subtype?: string;
    rect?: number[];
    interiorColor?: unknown;
  }[];
  return notes.flatMap(({ subtype, rect, interiorColor }) => {
    const [left = 0, bottom = 0, right = 0, top = 0] = rect ?? [];
    const isFilled = subtype === 'Redact' || (subtype === 'Square' && Boolean(interiorColor));
    return isFilled ? [{ at: Infinity, left, bottom, right, top, light: 0 }] : [];
  });
}
