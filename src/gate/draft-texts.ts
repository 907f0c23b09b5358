import type { ContentReading } from './read-content.ts';

/** A draft as it is written: what must not be published, not even in part. */
export interface DraftText {
  id: string;
  file: string;
  text: string;
}

export const draftTexts = ({ agreements }: ContentReading): DraftText[] =>
  agreements
    .filter(({ isDraft }) => isDraft)
    .map(({ file: { id, path, bytes } }) => ({ id, file: path, text: new TextDecoder().decode(bytes) }));
