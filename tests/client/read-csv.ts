/** A table read back from CSV as RFC 4180 has it, by a reader that knows nothing of how it was written. */
export function readCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (isQuoted && letter === '"' && text[at + 1] === '"') cell += text[++at] ?? '';
    else if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && letter === separator) {
      row.push(cell);
      cell = '';
    } else if (!isQuoted && letter === '\r' && text[at + 1] === '\n') {
      at++;
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
    } else cell += letter;
  }
  return rows;
}
