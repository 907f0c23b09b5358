import type { TextReader } from './text-reader.ts';

/** Reads a table: it could not be taken in unless every row has as many cells as the heading. */
export function tableReader(): TextReader {
  const counts: number[] = [];
  let between: number | undefined;
  let cells = 1;
  let isQuoted = false;
  let isInRow = false;
  return { add, fault };

  function add(piece: string): void {
    between ??= separatorOf(piece).charCodeAt(0);
    for (let at = 0; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      if (code === quote) isQuoted = !isQuoted;
      else if (isQuoted) continue;
      else if (code === between) cells++;
      else if (code === lineFeed) {
        counts.push(cells);
        cells = 1;
      }
    }
    if (piece !== '') isInRow = !piece.endsWith('\n');
  }

  function fault(): string | undefined {
    if (isQuoted) return 'quotes';
    const all = isInRow ? [...counts, cells] : counts;
    const odd = all.findIndex((count) => count !== all[0]);
    return odd < 0 ? undefined : `row ${odd + 1}: ${all[odd]} of ${all[0]} cells`;
  }
}

const separatorOf = (text: string): string => (/^[^\r\n]*/.exec(text)?.[0].includes(';') ? ';' : ',');

const quote = 34;
const lineFeed = 10;
