/** The first row names the columns: words above figures, or no figures at all where every column has a name. */
export function hasHeadingRow(rows: readonly (readonly string[])[]): boolean {
  const [first, ...rest] = rows;
  if (!first || rest.length === 0 || first.some(hasFigure)) return false;
  if (first.slice(1).some((text) => text === '') || first.every((text) => text === '')) return false;
  const below = first.map((_, column) => rest.some((row) => hasFigure(row[column] ?? '')));
  return below.includes(true) || (first.length > 2 && first.every((text) => text.length <= 40));
}

/** An amount or a count; a year in a heading is neither. */
const hasFigure = (text: string): boolean => /\d/.test(text.replace(/\b(?:19|20)\d\d\b/g, ''));
