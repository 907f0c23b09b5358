import { fromHtml } from 'hast-util-from-html';
import type { Element, ElementContent, Root } from 'hast';

/** What a browser sends of a form that nobody has touched. */
export function sentBy(html: string): [string, string][] {
  return elements(fromHtml(html, { fragment: true })).flatMap((element): [string, string][] => {
    const { name, value } = element.properties;
    if (typeof name !== 'string') return [];
    if (element.tagName === 'input') return [[name, String(value ?? '')]];
    // A browser sends line ends as the web has them, and forgets the first that stands in a text area.
    if (element.tagName === 'textarea') return [[name, textOf(element).replaceAll('\n', '\r\n')]];
    if (element.tagName !== 'select') return [];
    const options = elements(element).filter(({ tagName }) => tagName === 'option');
    const chosen = options.find(({ properties }) => 'selected' in properties) ?? options[0];
    return [[name, String(chosen?.properties['value'] ?? '')]];
  });
}

function elements(parent: Root | Element): Element[] {
  return (parent.children as ElementContent[]).flatMap((child) =>
    child.type === 'element' ? [child, ...elements(child)] : [],
  );
}

const textOf = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');
