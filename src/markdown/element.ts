import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { type ComponentName, isComponentName } from './components.ts';

/** A tag in the text, on lines of its own or within a line. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

export const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The component that a node is, if any. */
export const componentOf = (node: Nodes): ComponentName | undefined =>
  isElement(node) && isComponentName(node.name) ? node.name : undefined;

/** A literal attribute of an element. */
export function attributeOf(element: Element, name: string): string | undefined {
  const attribute = element.attributes.find((candidate) => 'name' in candidate && candidate.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}
