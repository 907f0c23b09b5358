/** Reads a text back, in pieces where it is long, to see whether those it is for could. */
export interface TextReader {
  add(piece: string): void;
  /** Why they could not, or undefined. Asked when there is no more. */
  fault(): string | undefined;
}

/** A reader of texts that are short enough to be looked at whole. */
export function wholeReader(check: (text: string) => string | undefined): TextReader {
  let text = '';
  return {
    add: (piece) => void (text += piece),
    fault: () => check(text),
  };
}
