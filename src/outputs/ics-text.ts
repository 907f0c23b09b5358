/** A property of a calendar file. Values are escaped by {@link icsText} where they are text. */
export type IcsLine = readonly [name: string, value: string];

/** Content lines as RFC 5545 wants them: CRLF, and folded at 75 octets without splitting a letter. */
export const icsLines = (lines: readonly IcsLine[]): string =>
  lines.map(([name, value]) => `${fold(`${name}:${value}`)}\r\n`).join('');

/** Text that may stand as a value. */
export const icsText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** A day as a calendar writes it: 20181231. */
export const icsDay = (day: string): string => day.replaceAll('-', '');

const mostOctets = 75;

function fold(line: string): string {
  if (line.length <= mostOctets && !/[^ -~]/.test(line)) return line;
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter.codePointAt(0) ?? 0);
    if (octets + size > mostOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}

const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
