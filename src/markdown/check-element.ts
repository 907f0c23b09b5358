import type { Parents } from 'mdast';
import { nearest } from '../domain/nearest.ts';
import type { Cause } from '../domain/problem.ts';
import { checkAttributes } from './check-attributes.ts';
import { components, findComponent } from './components.ts';
import { type Element, componentOf } from './element.ts';
import { startOf } from './source-text.ts';

/** A fault and where it stands in the text. */
export interface PlacedCause {
  cause: Cause;
  offset: number;
}

/** What is wrong with a tag: not a component, in the wrong place, or with the wrong attributes. */
export function checkElement(element: Element, ancestors: readonly Parents[]): PlacedCause[] {
  const component = findComponent(element.name);
  if (component === undefined) return [{ cause: unknownCause(element.name), offset: startOf(element) }];
  const nesting = nestingOf(element, ancestors);
  return [
    ...(nesting === undefined ? [] : [{ cause: nesting, offset: startOf(element) }]),
    ...checkAttributes(element, component.attributes),
  ];
}

function unknownCause(name: string | null): Cause {
  if (name === null || !/^[A-Z]/.test(name)) return { code: 'body-html', read: `<${name ?? ''}>` };
  return { code: 'body-component', name, nearest: nearest(name, Object.keys(components)) };
}

/** Why a component may not stand where it stands. `inside` is a component, or a node type of mdast. */
function nestingOf(element: Element, ancestors: readonly Parents[]): Cause | undefined {
  const component = element.name ?? '';
  const rule = findComponent(element.name);
  const parent = ancestors.at(-1);
  if (rule === undefined || parent === undefined) return undefined;
  if (rule.isVoid && element.children.length > 0)
    return { code: 'body-nesting', component: 'text', inside: component };
  if (!rule.isVoid && element.children.length === 0) return { code: 'body-node', node: 'emptyComponent' };
  if (ancestors.some(({ type }) => type === 'heading'))
    return { code: 'body-nesting', component, inside: 'heading' };
  if (rule.place === 'anywhere') return undefined;
  const outer = ancestors.findLast((ancestor) => componentOf(ancestor) !== undefined);
  const outerName = outer === undefined ? undefined : componentOf(outer);
  if (rule.place === 'top' && parent.type !== 'root') {
    return { code: 'body-nesting', component, inside: outerName ?? parent.type };
  }
  if (element.type === 'mdxJsxTextElement') return { code: 'body-nesting', component, inside: parent.type };
  return outerName === component ? { code: 'body-nesting', component, inside: component } : undefined;
}
