/** Excel refuses a file with a longer cell. */
const longest = 32_767;
const cutMark = ' […]';

/** Text as it may stand in a cell's markup. What is longer than Excel can hold is cut, and says so. */
export function escapeXml(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest - cutMark.length)}${cutMark}` : text;
  if (!/[&<>_\r]/.test(cut)) return cut;
  return (
    cut
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('\r', '')
      // Excel would read _x0041_ as a letter.
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  );
}
