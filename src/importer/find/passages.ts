import type { Block, SourceDocument } from '../document.ts';
import { lexicon } from '../../text/import-lexicon.ts';
import type { Passage } from './reading.ts';

/** The document as passages, each with the heading it stands beneath. Annexes' tables are rows like any other. */
export function toPassages({ blocks }: Pick<SourceDocument, 'blocks'>): Passage[] {
  const trail: { level: number; title: string; topics: string[] }[] = [];
  return blocks.flatMap((block, index): Passage[] => {
    if (block.kind === 'heading') {
      while ((trail.at(-1)?.level ?? 0) >= block.level) trail.pop();
      const title = headingText(block);
      trail.push({
        level: block.level,
        title,
        topics: isTitle(block.text, index) ? [] : topicsOf(block.text),
      });
    }
    const own = trail.at(-1);
    // What a heading says nothing about is about what its parent says.
    const topics = trail.findLast((each) => each.topics.length > 0)?.topics ?? [];
    const place = { block: index, topics, ...(own && { section: own.title }) };
    if (block.kind === 'table') return rowsOf(block).map((row) => ({ ...place, kind: 'row', ...row }));
    return [{ ...place, kind: block.kind, text: block.text }];
  });
}

/** What the paper is called says nothing of what its sections are about. */
const isTitle = (text: string, index: number): boolean =>
  index === 0 && lexicon.title.test(text) && !lexicon.genericSection.test(text);

/** A heading as it is printed, with its number. */
export const headingText = ({ number, text }: { number?: string; text: string }): string =>
  number === undefined ? text : `${number} ${text}`.trim();

/** What a heading is about, the most particular first. */
export const topicsOf = (heading: string): string[] =>
  lexicon.headingTopics.filter(([, pattern]) => pattern.test(heading)).map(([topic]) => topic);

function rowsOf(
  table: Extract<Block, { kind: 'table' }>,
): Pick<Passage, 'text' | 'cells' | 'head' | 'isHead'>[] {
  const [head] = table.hasHeading ? table.rows : [];
  return table.rows.map((cells, index) => ({
    text: cells.filter((cell) => cell !== '').join(' '),
    cells,
    ...(head && index > 0 && { head }),
    ...(head && index === 0 && { isHead: true as const }),
  }));
}
