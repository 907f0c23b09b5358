/** A document as its reader understood it: its text in reading order, repaired, and what the reader noticed on the way. */
export interface SourceDocument {
  format: DocumentFormat;
  blocks: Block[];
  remarks: Remark[];
}

export const documentFormats = ['docx', 'odt', 'pdf', 'md', 'html', 'txt'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** The page is given where the format has pages. Texts are NFC, on one line, without soft hyphens or double spaces. */
export type Block = { page?: number } & (Heading | Paragraph | Item | Table);

export interface Heading {
  kind: 'heading';
  level: number;
  /** As printed, such as `3.1`. */
  number?: string;
  text: string;
}

export interface Paragraph {
  kind: 'paragraph';
  text: string;
}

export interface Item {
  kind: 'item';
  /** 0 is the outermost list. */
  depth: number;
  isOrdered: boolean;
  text: string;
}

export interface Table {
  kind: 'table';
  /** Every row as long as the longest. A heading row, where there is one, is the first. */
  rows: string[][];
  hasHeading: boolean;
}

/** Something in the document that a person should look at before its text is trusted. */
export interface Remark {
  code: RemarkCode;
  page?: number;
  /** What it concerns, such as the encoding found or the first words hidden. Never personal data. */
  detail?: string;
}

export const remarkCodes = [
  'encoding',
  'tracked-changes',
  'hidden-text',
  'failed-redaction',
  'comments',
  'macros',
  'external-content',
  'scripts',
  'images',
  'footnotes',
  'unreadable-page',
  'wrong-extension',
] as const;
export type RemarkCode = (typeof remarkCodes)[number];
