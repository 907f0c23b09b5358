import type { Root } from 'hast';
import { htmlToHast, markdownToHtml } from 'satteri';
import type { DocumentFormat, SourceDocument } from '../document.ts';
import { promoteHeadings } from '../repair/promote-headings.ts';
import { hastBlocks } from './hast-blocks.ts';
import { hastRemarks } from './hast-remarks.ts';
import { UnreadableDocument } from './unreadable-document.ts';

/** Read a page: its text alone. Nothing in it is run, and nothing is fetched. */
export function readHtml(html: string, format: DocumentFormat = 'html'): SourceDocument {
  holdToLimits(html);
  const root = htmlToHast(html, { fragment: true }) as Root;
  return { format, blocks: promoteHeadings(hastBlocks(root)), remarks: hastRemarks(root) };
}

/** Read Markdown, and the HTML that is allowed in it. */
export const readMarkdown = (text: string): SourceDocument => readHtml(markdownToHtml(text).html, 'md');

/** Elements are counted by their tags alone: a parser takes time that grows with the square of how deep they stand. */
function holdToLimits(html: string): void {
  let [depth, count] = [0, 0];
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
    count += 1;
    if (count > mostElements) throw new UnreadableDocument('too-large', 'html');
    if (mayStayOpen.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    if (depth > mostDeep) throw new UnreadableDocument('broken', 'html');
  }
}

const mostDeep = 400;
const mostElements = 150_000;

/** Elements that need no end of their own. */
const mayStayOpen = new Set(
  'p li td th tr dt dd br hr img input link meta col tbody thead tfoot option source area base wbr param'.split(
    ' ',
  ),
);
