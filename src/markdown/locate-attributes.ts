import type { Element } from './element.ts';
import { type SourceText, endOf, startOf } from './source-text.ts';

/** Give every attribute its own position, which the parser leaves out. */
export function locateAttributes(elements: readonly Element[], source: SourceText): void {
  for (const element of elements) if (element.attributes.length > 0) locate(element, source);
}

function locate(element: Element, source: SourceText): void {
  const afterName = startOf(element) + 1 + (element.name ?? '').length;
  // Attributes stand in the tag: what it holds may be pages of text.
  const [content] = element.children;
  const written = source.text.slice(afterName, content?.position ? startOf(content) : endOf(element));
  const places = Array.from(written.matchAll(ATTRIBUTE));
  for (const attribute of element.attributes) {
    const name = 'name' in attribute ? attribute.name : '{';
    const place = places.findIndex(([match]) => match.startsWith(name));
    const offset = afterName + (places.splice(0, place + 1).at(-1)?.index ?? 0);
    const point = { ...source.placeAt(offset), offset };
    attribute.position = { start: point, end: point };
  }
}

/** A name with its value, in quotes or braces, or a spread. */
const ATTRIBUTE = /[A-Za-z_$][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?|\{[^}]*\}/g;
