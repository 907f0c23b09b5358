import { searchDialog as words } from '../../text/search-dialog.ts';

const name = 'found';

/** Mark the words that the address has under `key` on the page, without touching its text, and let the reader take the marks away. */
export function markWords(key: string): void {
  const address = new URL(location.href);
  const wanted = (address.searchParams.get(key) ?? '')
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word.length > 1 && word.length < 60)
    .slice(0, 8);
  const main = document.querySelector('main');
  if (!main || wanted.length === 0 || !('highlights' in CSS)) return;
  const ranges = rangesOf(main, wanted);
  if (ranges.length === 0) return;
  CSS.highlights.set(name, new Highlight(...ranges));
  address.searchParams.delete(key);
  showBar(main, wanted, address);
}

/** `address` is the page without its marks. */
function showBar(main: HTMLElement, wanted: readonly string[], address: URL): void {
  const [bar, unmark] = [document.createElement('p'), document.createElement('button')];
  bar.className = 'marks';
  unmark.type = 'button';
  unmark.textContent = words.unmark;
  bar.append(words.marked(wanted), ' ', unmark);
  unmark.addEventListener('click', () => {
    CSS.highlights.delete(name);
    bar.remove();
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
