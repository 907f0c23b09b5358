import type { Block } from '../../../src/importer/document.ts';

/** A document of our own making and what a careful reader finds in it. */
export interface DocumentCase {
  name: string;
  blocks: Block[];
  /** Facts as `toFacts` writes them; written down before there was any finder. */
  facts: string[];
}

export const heading = (level: number, text: string, number?: string): Block => ({
  kind: 'heading',
  level,
  ...(number !== undefined && { number }),
  text,
});
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const item = (text: string, isOrdered = false): Block => ({ kind: 'item', depth: 0, isOrdered, text });
export const table = (...rows: string[][]): Block => ({ kind: 'table', rows, hasHeading: true });
export const plainTable = (...rows: string[][]): Block => ({ kind: 'table', rows, hasHeading: false });
