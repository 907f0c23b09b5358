import type { Remark, RemarkCode } from '../document.ts';

/** What is noticed while a document is read. */
export interface ReadingNotes {
  codes: Map<RemarkCode, number>;
  /** Footnotes referred to: their ids, in order. */
  footnotes: string[];
}

export const noNotes = (): ReadingNotes => ({ codes: new Map(), footnotes: [] });

/** Count something that a person should know of. */
export const note = ({ codes }: ReadingNotes, code: RemarkCode): void => {
  codes.set(code, (codes.get(code) ?? 0) + 1);
};

/** The remarks on what was counted, in a settled order. */
export const remarksOf = ({ codes }: ReadingNotes): Remark[] =>
  [...codes]
    .map(([code, count]) => ({ code, detail: String(count) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
