import type { Block } from '../importer/document.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { reviewWords as words } from '../text/review-words.ts';

/** The text of the document, each block with a place that values lead to. */
export function sourceHtml(blocks: readonly Block[]): string {
  let page: number | undefined;
  // Beneath the heading of the whole text, and no level is skipped.
  let level = 2;
  return blocks
    .map((block, index) => {
      if (block.kind === 'heading') level = Math.min(block.level + 2, level + 1, 6);
      const isNewPage = block.page !== undefined && block.page !== page;
      page = block.page ?? page;
      return `${isNewPage ? `<p class="page">${words.page(block.page ?? 0)}</p>` : ''}${blockHtml(block, placeOf(index), level)}`;
    })
    .join('\n');
}

/** Where a block stands on the page. */
export const placeOf = (block: number): string => `b-${block}`;

function blockHtml(block: Block, id: string, level: number): string {
  if (block.kind === 'table') {
    const rows = block.rows.map(
      (row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
    );
    return `<div class="table" id="${id}"><table role="presentation">${rows.join('')}</table></div>`;
  }
  if (block.kind === 'heading') {
    return `<h${level} id="${id}">${escapeHtml([block.number, block.text].filter(Boolean).join(' '))}</h${level}>`;
  }
  const kind = block.kind === 'item' ? ` class="item" data-depth="${Math.min(4, block.depth)}"` : '';
  return `<p id="${id}"${kind}>${escapeHtml(block.text)}</p>`;
}
