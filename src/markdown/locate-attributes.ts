import type { Nodes, Root } from 'mdast';
import { isElement } from './element.ts';
import { type SourceText, endOf, startOf } from './source-text.ts';
import { walk } from './walk.ts';

/** Give every attribute its own position, which the parser leaves out. */
export function locateAttributes(tree: Root, source: SourceText): void {
  walk<Nodes>(tree, (node) => {
    if (!isElement(node) || node.attributes.length === 0) return;
    const afterName = startOf(node) + 1 + (node.name ?? '').length;
    // Attributes stand in the tag: what it holds may be pages of text.
    const [content] = node.children;
    const written = source.text.slice(afterName, content?.position ? startOf(content) : endOf(node));
    const places = Array.from(written.matchAll(ATTRIBUTE));
    for (const attribute of node.attributes) {
      const name = 'name' in attribute ? attribute.name : '{';
      const place = places.findIndex(([match]) => match.startsWith(name));
      const offset = afterName + (places.splice(0, place + 1).at(-1)?.index ?? 0);
      const point = { ...source.placeAt(offset), offset };
      attribute.position = { start: point, end: point };
    }
  });
}

/** A name with its value, in quotes or braces, or a spread. */
const ATTRIBUTE = /[A-Za-z_$][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?|\{[^}]*\}/g;
