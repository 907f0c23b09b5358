import { publicationLineSchema, type PublicationLine } from '../domain/publication-line.ts';
import { publishedState, type PublishedState } from './published-state.ts';

/** The SHA-256 of a text or of bytes, in hexadecimal. */
export type Sha256 = (data: string | Uint8Array) => string;

/** One publication as its line stands in the log. */
export interface LoggedLine {
  line: PublicationLine;
  text: string;
  hash: string;
}

/** What is wrong with a line of the log. */
export type LogFault = 'json' | 'form' | 'number' | 'chain' | 'date' | 'order';

/** The log of publications, and what it amounts to as far as it holds together. */
export interface Log {
  lines: readonly LoggedLine[];
  state: PublishedState;
  faults: readonly { fault: LogFault; line: number }[];
}

/** Read the log line by line. Every line is judged, also after one that is wrong. */
export function readLog(text: string, sha256: Sha256): Log {
  const lines: LoggedLine[] = [];
  const faults: { fault: LogFault; line: number }[] = [];
  const { state, publish } = publishedState();
  let previous: string | null = null;
  for (const [index, each] of linesOf(text).entries()) {
    const read = readLine(each);
    const hash = sha256(each);
    if (typeof read === 'string') faults.push({ fault: read, line: index + 1 });
    else {
      const last = lines.at(-1)?.line;
      const found: (LogFault | false)[] = [
        read.number !== index + 1 && 'number',
        read.previous !== previous && 'chain',
        last !== undefined && read.date < last.date && 'date',
        !publish(read) && 'order',
      ];
      faults.push(...found.flatMap((fault) => (fault ? [{ fault, line: index + 1 }] : [])));
      lines.push({ line: read, text: each, hash });
    }
    previous = hash;
  }
  return { lines, state, faults };
}

/** A log of lines that are known to hold together. */
export function logOf(lines: readonly LoggedLine[]): Log {
  const { state, publish } = publishedState();
  for (const { line } of lines) publish(line);
  return { lines, state, faults: [] };
}

/** The log as it is written. */
export const toLogText = (lines: readonly Pick<LoggedLine, 'text'>[]): string =>
  lines.map(({ text }) => `${text}\n`).join('');

/** The lines without their ends, which a version handler may have changed. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function readLine(text: string): PublicationLine | 'json' | 'form' {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    return 'json';
  }
  return publicationLineSchema.safeParse(written).data ?? 'form';
}
