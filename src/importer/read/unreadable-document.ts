import type { unreadableWords } from '../../text/import-read-words.ts';

/** Why a document could not be read; its words stand in `text`. */
export type UnreadableCode = keyof typeof unreadableWords;

/** The only error a reader throws, whatever the bytes. */
export class UnreadableDocument extends Error {
  override name = 'UnreadableDocument';
  readonly code: UnreadableCode;
  /** What a person who looks into it may want to know: a limit that was passed, the part that broke. */
  readonly detail: string | undefined;

  constructor(code: UnreadableCode, detail?: string, options?: ErrorOptions) {
    super(detail === undefined ? code : `${code}: ${detail}`, options);
    this.code = code;
    this.detail = detail;
  }
}
