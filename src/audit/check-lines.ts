/** Why a calendar would not be taken in, or undefined: lines of at most 75 bytes, each block closed in order. */
export function checkCalendar(text: string): string | undefined {
  if (!text.startsWith('BEGIN:VCALENDAR\r\n') || !text.endsWith('END:VCALENDAR\r\n')) return 'VCALENDAR';
  const open: string[] = [];
  for (const line of text.slice(0, -2).split('\r\n')) {
    // No letter takes more than three bytes of UTF-8 for each of its units here, so most lines need no count.
    if (line.length > 25 && utf8.encode(line).length > 75) return line.slice(0, 30);
    if (line.includes('\n')) return 'LF';
    const [, word, name = ''] = /^(BEGIN|END):(.+)$/.exec(line) ?? [];
    if (word === 'BEGIN') open.push(name);
    if (word === 'END' && open.pop() !== name) return line;
    if (!word && !/^(?: |[A-Z-]+[;:])/.test(line)) return line.slice(0, 30);
  }
  return open.at(-1);
}

const utf8 = new TextEncoder();

/** Why a table would not be taken in, or undefined: as many cells on every row as in the heading. */
export function checkTable(text: string): string | undefined {
  const separator = /^[^\r\n]*/.exec(text)?.[0].includes(';') ? ';' : ',';
  const rows = cellCounts(text, separator);
  if (rows === undefined) return 'quotes';
  const odd = rows.findIndex((cells) => cells !== rows[0]);
  return odd < 0 ? undefined : `row ${odd + 1}: ${rows[odd]} of ${rows[0]} cells`;
}

/** The number of cells on each row; undefined where a quote is left open. */
function cellCounts(text: string, separator: string): number[] | undefined {
  const counts: number[] = [];
  const between = separator.charCodeAt(0);
  let cells = 1;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (code === between) cells++;
    else if (code === lineFeed) {
      counts.push(cells);
      cells = 1;
    }
  }
  if (isQuoted) return undefined;
  return text.endsWith('\n') || text === '' ? counts : [...counts, cells];
}

const quote = 34;
const lineFeed = 10;

/** Why a file of one JSON value a line would not be taken in, or undefined. */
export function checkJsonLines(text: string): string | undefined {
  if (text === '') return undefined;
  for (const [index, line] of text.replace(/\n$/, '').split('\n').entries()) {
    const fault = line === '' ? 'empty' : checkJson(line);
    if (fault) return `line ${index + 1}: ${fault}`;
  }
  return undefined;
}

/**
 * Why a text is not JSON, or undefined. In a long one the lines that are whole values are read one at a time, and the
 * rest with a number in their place: an archive of thousands would not fit in memory at once.
 */
export function checkJson(text: string): string | undefined {
  const rest =
    text.length < long
      ? text
      : text.replace(/^([[{].*[\]}])(,?)$/gm, (line, value: string, comma: string) =>
          faultOfJson(value) === undefined ? `0${comma}` : line,
        );
  return faultOfJson(rest);
}

const long = 1 << 20;

function faultOfJson(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
