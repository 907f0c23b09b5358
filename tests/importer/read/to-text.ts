import type { Block } from '../../../src/importer/document.ts';
import { wrapText } from './wrap-text.ts';

/** A document as a plain text of lines that end where paper would, as when it is copied out of a program. */
export const toText = (blocks: readonly Block[]): string =>
  blocks.map((block, at) => between(blocks[at - 1], block) + textOf(block)).join('\n') + '\n';

/** Items of one list stand close, all else has an empty line above. */
const between = (above: Block | undefined, block: Block): string =>
  !above || (above.kind === 'item' && block.kind === 'item') ? '' : '\n';

function textOf(block: Block): string {
  if (block.kind === 'heading')
    return block.number === undefined ? block.text : `${block.number} ${block.text}`;
  if (block.kind === 'table') return tableText(block.rows);
  if (block.kind === 'paragraph') return wrapText(block.text, 80).join('\n');
  const indent = '  '.repeat(block.depth);
  return wrapText(block.text, 76 - indent.length)
    .map((line, at) => `${indent}${at === 0 ? '- ' : '  '}${line}`)
    .join('\n');
}

function tableText(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map(
    (_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)) + 4,
  );
  return rows
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}
