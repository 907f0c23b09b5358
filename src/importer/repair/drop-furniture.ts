import { pageWords } from '../../text/import-read-words.ts';
import type { Line } from './line.ts';

/**
 * The lines without page numbers and without headers and footers that are printed again. A header is kept where it
 * first stands: the reference number of the case may be there and nowhere else.
 */
export function dropFurniture(lines: readonly Line[]): Line[] {
  const pages = [...Map.groupBy(lines, ({ page }) => page).values()];
  const edges = new Map<Line, string>(
    pages.flatMap((page) => edgesOf(page).map((line) => [line, shapeOf(line)])),
  );
  const counts = new Map<string, number>();
  for (const shape of edges.values()) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const kept = new Set<string>();
  return lines.filter((line) => {
    const shape = edges.get(line);
    if (isPageNumber(line.text)) return shape === undefined;
    if (shape === undefined || (counts.get(shape) ?? 0) < Math.max(2, pages.length / 2)) return true;
    if (kept.has(shape)) return false;
    kept.add(shape);
    return true;
  });
}

const edgesOf = (page: readonly Line[]): Line[] =>
  page.length < 8
    ? [...page.slice(0, 1), ...page.slice(1).slice(-1)]
    : [...page.slice(0, 3), ...page.slice(-3)];

/** Pages differ by their number only. */
const shapeOf = ({ text }: Line): string => text.replace(/\d+/g, '0');

const isPageNumber = (text: string): boolean => pageNumber.test(text);

const pageNumber = new RegExp(
  `^(?:[-\u2013] ?\\d{1,3} ?[-\u2013]|(?:(?:${pageWords.join('|')})\\.? ?(?:nr\\.? ?)?)?\\d{1,3}(?: ?(?:av|of|/) ?\\d{1,3}| ?\\(\\d{1,3}\\))?)$`,
  'iu',
);
