import type { Root } from 'hast';
import { htmlToHast, markdownToHtml } from 'satteri';
import type { DocumentFormat, SourceDocument } from '../document.ts';
import { promoteHeadings } from '../repair/promote-headings.ts';
import { hastBlocks } from './hast-blocks.ts';
import { hastRemarks } from './hast-remarks.ts';
import { UnreadableDocument } from './unreadable-document.ts';

/** Read a page: its text alone. Nothing in it is run, and nothing is fetched. */
export function readHtml(html: string, format: DocumentFormat = 'html'): SourceDocument {
  if (isTooDeep(html)) throw new UnreadableDocument('broken', 'html');
  const root = htmlToHast(html, { fragment: true }) as Root;
  return { format, blocks: promoteHeadings(hastBlocks(root)), remarks: hastRemarks(root) };
}

/** Read Markdown, and the HTML that is allowed in it. */
export const readMarkdown = (text: string): SourceDocument => readHtml(markdownToHtml(text).html, 'md');

/** Elements within elements, by the tags alone: a parser takes time that grows with the square of it. */
function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
    if (mayStayOpen.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    if (depth > mostDeep) return true;
  }
  return false;
}

const mostDeep = 400;

/** Elements that need no end of their own. */
const mayStayOpen = new Set(
  'p li td th tr dt dd br hr img input link meta col tbody thead tfoot option source area base wbr param'.split(
    ' ',
  ),
);
