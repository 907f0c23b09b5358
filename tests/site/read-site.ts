import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

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

/** Every page of a built site. Its tree is made when it is asked for: many want no more than the addresses. */
export const readPages = (folder: string): Page[] =>
  filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      let tree: Root | undefined;
      return {
        url: `/${file.replace(/index\.html$/, '')}`,
        file,
        html,
        get tree() {
          return (tree ??= fromHtml(html));
        },
      };
    });

/** All elements of some names, in order. */
export function elements(node: Nodes, ...names: string[]): Element[] {
  const found: Element[] = [];
  collectElements(node, names, found);
  return found;
}

function collectElements(node: Nodes, names: string[], found: Element[]): void {
  if (node.type === 'element' && (names.length === 0 || names.includes(node.tagName))) found.push(node);
  if ('children' in node) for (const child of node.children) collectElements(child, names, found);
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
