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
