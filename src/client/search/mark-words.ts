import { searchPage as words } from '../../text/search-page.ts';
import { toNodes } from '../compare/to-nodes.ts';
import { el } from '../compare/tree.ts';
import { markKey } from './marked-address.ts';

const name = 'found';

/** Mark the words of the address on the page, without touching its text, and let the reader take the marks away. */
export function markWords(): void {
  const wanted = (new URLSearchParams(location.search).get(markKey) ?? '')
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word.length > 1 && word.length < 60)
    .slice(0, 8);
  const main = document.querySelector('main');
  if (!main || wanted.length === 0 || !('highlights' in CSS)) return;
  const ranges = rangesOf(main, wanted);
  if (ranges.length === 0) return;
  CSS.highlights.set(name, new Highlight(...ranges));
  showBar(main, wanted);
}

function showBar(main: HTMLElement, wanted: readonly string[]): void {
  const [bar] = toNodes(
    el('p', { class: 'marks' }, words.marked(wanted), ' ', el('button', { type: 'button' }, words.unmark)),
  );
  if (!(bar instanceof HTMLElement)) return;
  bar.querySelector('button')?.addEventListener('click', () => {
    CSS.highlights.delete(name);
    bar.remove();
    const address = new URL(location.href);
    address.searchParams.delete(markKey);
    history.replaceState(null, '', address);
  });
  main.prepend(bar);
}

/** Whole words only: a mark in the middle of a word would be another word. */
function rangesOf(root: Node, wanted: readonly string[]): Range[] {
  const escaped = wanted.map((word) => word.replace(/[^\p{L}\p{N}\s]/gu, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const found of (node.textContent ?? '').matchAll(pattern)) {
      const range = new Range();
      range.setStart(node, found.index);
      range.setEnd(node, found.index + found[0].length);
      ranges.push(range);
    }
  }
  return ranges;
}
