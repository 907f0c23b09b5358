import type { Root } from 'hast';
import { htmlToHast, markdownToHtml } from 'satteri';
import type { DocumentFormat, SourceDocument } from '../document.ts';
import { promoteHeadings } from '../repair/promote-headings.ts';
import { hastBlocks } from './hast-blocks.ts';
import { hastRemarks } from './hast-remarks.ts';

/** Read a page: its text alone. Nothing in it is run, and nothing is fetched. */
export function readHtml(html: string, format: DocumentFormat = 'html'): SourceDocument {
  const root = htmlToHast(html, { fragment: true }) as Root;
  return { format, blocks: promoteHeadings(hastBlocks(root)), remarks: hastRemarks(root) };
}

/** Read Markdown, and the HTML that is allowed in it. */
export const readMarkdown = (text: string): SourceDocument => readHtml(markdownToHtml(text).html, 'md');
