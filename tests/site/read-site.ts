import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** A page of a built site, parsed as a browser would. */
export interface Page {
  url: string;
  file: string;
  html: string;
  tree: Root;
}

/** Every file of a built site, by its path, in order. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

/** Every page of a built site. */
export const readPages = (folder: string): Page[] =>
  filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { url: `/${file.replace(/index\.html$/, '')}`, file, html, tree: fromHtml(html) };
    });

/** All elements of some names, in order. */
export function elements(node: Nodes, ...names: string[]): Element[] {
  const found: Element[] = [];
  visit(node, 'element', (element: Element) => {
    if (names.length === 0 || names.includes(element.tagName)) found.push(element);
  });
  return found;
}

/** What a reader can see, with every kind of space as a plain one. */
export function visibleText(node: Nodes): string {
  const parts: string[] = [];
  collect(node, parts);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function collect(node: Nodes, parts: string[]): void {
  if (node.type === 'text') parts.push(node.value);
  if (!('children' in node)) return;
  if (node.type === 'element' && ['script', 'style', 'template', 'head'].includes(node.tagName)) return;
  // Words of two table cells or two paragraphs are not one word.
  const isBlock = node.type === 'element' && !inline.has(node.tagName);
  if (isBlock) parts.push(' ');
  for (const child of node.children) collect(child, parts);
  if (isBlock) parts.push(' ');
}

const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'data',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'wbr',
]);

/** An attribute as text, or undefined where there is none. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  return value === undefined || value === null || value === false ? undefined : String(value);
}
