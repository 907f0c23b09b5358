import type { Element, Nodes, Root } from 'hast';
import type { Plugin } from 'unified';
import { walk } from './walk.ts';

/** The property in which each part carries the rank of its highest heading. Parts themselves are never output. */
export const RANK = 'dataRank';

/** Fit a part's headings under the one its page gives it, without skipping a level. */
export const rehypeHeadings: Plugin<[], Root> = () => (tree) => {
  for (const part of tree.children) {
    if (part.type === 'element' && RANK in part.properties) rankHeadings(part, Number(part.properties[RANK]));
  }
};

function rankHeadings(part: Element, highest: number): void {
  const headings: Element[] = [];
  walk<Nodes>(part, (element) => {
    if (element.type === 'element' && /^h[2-4]$/.test(element.tagName)) headings.push(element);
  });
  const written = [...new Set(headings.map(({ tagName }) => tagName))].toSorted();
  for (const heading of headings) heading.tagName = `h${highest + written.indexOf(heading.tagName)}`;
}
