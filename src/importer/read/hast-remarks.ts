import type { Element, Nodes } from 'hast';
import type { Remark, RemarkCode } from '../document.ts';
import { isShown } from './hast-text.ts';

/** What a page holds besides its text: what would have been run, fetched or hidden. */
export function hastRemarks(root: Nodes): Remark[] {
  const codes = new Set<RemarkCode>();
  const visit = (node: Nodes): void => {
    if (node.type === 'element') for (const code of codesOf(node)) codes.add(code);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return [...codes].sort().map((code) => ({ code }));
}

function codesOf(element: Element): RemarkCode[] {
  const { tagName, properties } = element;
  const codes: RemarkCode[] = [];
  const address = String(
    properties['src'] ?? properties['data'] ?? (tagName === 'link' ? properties['href'] : '') ?? '',
  );
  if (tagName === 'script' || Object.keys(properties).some((name) => /^on[A-Z]/.test(name)))
    codes.push('scripts');
  if (tagName === 'img' || tagName === 'svg') codes.push('images');
  if (/^(?:https?:|file:|ftp:)?\/\/|^file:/i.test(address)) codes.push('external-content');
  if (/^(?:del|s|strike|ins)$/.test(tagName)) codes.push('tracked-changes');
  else if (/^(?:p|div|span|td|li|section)$/.test(tagName) && !isShown(element) && element.children.length > 0)
    codes.push('hidden-text');
  return codes;
}
