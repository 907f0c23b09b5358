import { escapeText } from '../../markdown/escape-text.ts';
import type { Block, Item, Table } from '../document.ts';
import { headingText } from '../find/passages.ts';
import type { BodyPart } from '../plan-body.ts';

/** The body of a draft. What MDX would misread is escaped: the text reads back as it was, letter for letter. */
export function writeBody(parts: readonly BodyPart[]): string {
  let depth = 1;
  const texts = parts.map((part) => {
    if (part.kind === 'prose') {
      const written = writeBlocks(
        part.blocks.map(({ block }) => block),
        depth,
        2,
      );
      depth = written.depth;
      return written.text;
    }
    // What a clause or a commitment holds is set apart, so its headings begin anew.
    const inside = writeBlocks(
      part.blocks.map(({ block }) => (part.kind === 'commitment' ? asParagraph(block) : block)),
      2,
      3,
    ).text;
    const unit = part.kind === 'commitment' && part.unit !== undefined ? ` enhet="${part.unit}"` : '';
    return part.kind === 'clause'
      ? `<Klausul amne="${part.topic}">\n\n${inside}\n\n</Klausul>`
      : `<Atagande part="${part.party}"${unit}>\n\n${inside}\n\n</Atagande>`;
  });
  return texts.filter((text) => text !== '').join('\n\n');
}

/** A commitment is one promise, and no list of one. */
const asParagraph = (block: Block): Block =>
  block.kind === 'item' ? { kind: 'paragraph', text: block.text } : block;

function writeBlocks(blocks: readonly Block[], above: number, top: number): { text: string; depth: number } {
  const texts: string[] = [];
  let depth = above;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) continue;
    if (block.kind === 'item') {
      const items = itemsFrom(blocks, at);
      texts.push(writeItems(items));
      at += items.length - 1;
    } else if (block.kind === 'heading') {
      // No level is skipped, and no heading is deeper than a page shows.
      depth = Math.min(Math.max(block.level, top), depth + 1, 4);
      const text = escapeHeading(headingText(block));
      if (text !== '') texts.push(`${'#'.repeat(Math.max(depth, top))} ${text}`);
    } else texts.push(block.kind === 'table' ? writeTable(block) : escapeText(block.text));
  }
  return { text: texts.filter((text) => text !== '').join('\n\n'), depth };
}

/** Number signs at its end would be taken for the closing of a heading. */
const escapeHeading = (text: string): string => escapeText(text).replace(/#(?=#*$)/g, '\\#');

/** Items of one kind that follow each other; a list of another kind is a list of its own. */
function itemsFrom(blocks: readonly Block[], from: number): Item[] {
  const items: Item[] = [];
  for (const block of blocks.slice(from)) {
    const last = items.at(-1);
    if (
      block.kind !== 'item' ||
      (last && block.depth === 0 && last.depth === 0 && last.isOrdered !== block.isOrdered)
    )
      break;
    items.push(block);
  }
  return items;
}

/** An item stands at most one step deeper than the one before it. */
function writeItems(items: readonly Item[]): string {
  const counts: number[] = [];
  return items
    .map(({ depth, isOrdered, text }) => {
      const step = Math.min(depth, counts.length, 8);
      counts.length = step + 1;
      counts[step] = (counts[step] ?? 0) + 1;
      return text === ''
        ? ''
        : `${'    '.repeat(step)}${isOrdered ? `${counts[step]}.` : '-'} ${escapeText(text)}`;
    })
    .filter((line) => line !== '')
    .join('\n');
}

function writeTable({ rows, hasHeading }: Table): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return '';
  const head = hasHeading ? (rows[0] ?? []) : [];
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => escapeText(cells[at] ?? '')).join(' | ')} |`;
  return [
    line(head),
    `| ${Array(width).fill('---').join(' | ')} |`,
    ...rows.slice(hasHeading ? 1 : 0).map(line),
  ].join('\n');
}
