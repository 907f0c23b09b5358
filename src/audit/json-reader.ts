import type { TextReader } from './text-reader.ts';

/**
 * Reads JSON. In a long text the lines that are whole values are read one at a time, and the rest with a number in their
 * place: an archive of thousands would not fit in memory at once.
 */
export function jsonReader(): TextReader {
  let rest = '';
  return {
    add: (piece) => void (rest += piece.length < long ? piece : withoutValues(piece)),
    fault: () => faultOfJson(rest),
  };
}

/** Reads one JSON value a line. */
export function jsonLinesReader(): TextReader {
  let line = 0;
  let found: string | undefined;
  return {
    add(piece) {
      if (piece === '') return;
      for (const each of piece.replace(/\n$/, '').split('\n')) {
        line += 1;
        const fault = each === '' ? 'empty' : faultOfJson(each);
        if (fault !== undefined) found ??= `line ${line}: ${fault}`;
      }
    },
    fault: () => found,
  };
}

const long = 1 << 20;

const withoutValues = (text: string): string =>
  text.replace(/^([[{].*[\]}])(,?)$/gm, (line, value: string, comma: string) =>
    faultOfJson(value) === undefined ? `0${comma}` : line,
  );

function faultOfJson(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
