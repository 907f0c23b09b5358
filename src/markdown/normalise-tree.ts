import type {
  BlockContent,
  Link,
  Nodes,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { findComponent } from './components.ts';
import { type Element, isElement } from './element.ts';
import { isSafeLink } from './safe-link.ts';
import { endOf, startOf } from './source-text.ts';

/**
 * Give one shape to what can be written in several: a component on one line becomes a block around a paragraph,
 * a void component on its own a paragraph, and an address in running text that cannot be a link stays text.
 */
export function normaliseTree(tree: Root): void {
  normaliseChildren(tree);
}

function normaliseChildren(parent: Parents): void {
  for (const child of parent.children) if ('children' in child) normaliseChildren(child);
  if (PHRASING_PARENTS.has(parent.type) || parent.type === 'mdxJsxTextElement') {
    replaceChildren(parent, parent.children.map(bareAddressToText));
  } else if (FLOW_PARENTS.has(parent.type)) {
    replaceChildren(parent, wrapPhrasing(parent.children.flatMap(unwrapBlocks)));
  }
}

const FLOW_PARENTS = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition', 'mdxJsxFlowElement']);
const PHRASING_PARENTS = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'tableCell']);

const replaceChildren = (parent: Parents, children: Nodes[]): void => {
  Object.assign(parent, { children });
};

/** `www.exempel.se` in a sentence becomes a link to http, which nobody wrote. */
function bareAddressToText(node: Nodes): Nodes {
  return node.type === 'link' && isBareAddress(node) && !isSafeLink(node.url)
    ? {
        type: 'text',
        value: textOf(node),
        ...(node.position === undefined ? {} : { position: node.position }),
      }
    : node;
}

const isBareAddress = (link: Link): boolean =>
  link.children[0] !== undefined && startOf(link) === startOf(link.children[0]);

const textOf = ({ children }: Link): string =>
  children.map((child) => ('value' in child ? child.value : '')).join('');

/** A paragraph of nothing but block components is those components. */
function unwrapBlocks(node: Nodes): Nodes[] {
  if (node.type !== 'paragraph' || !node.children.some(isBlock)) return [node];
  if (!node.children.every((child) => isBlock(child) || isBlank(child))) return [node];
  return node.children.filter(isBlock).map((element) => {
    const children = wrapPhrasing(element.children) as BlockContent[];
    return { ...element, type: 'mdxJsxFlowElement', children } satisfies MdxJsxFlowElement;
  });
}

const isBlock = (node: Nodes): node is MdxJsxTextElement =>
  node.type === 'mdxJsxTextElement' && findComponent(node.name)?.isVoid === false;

const isVoid = (node: Nodes): node is Element => isElement(node) && findComponent(node.name)?.isVoid === true;

const isBlank = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === '';

/** Text that stands directly in a block gets the paragraph it would have had on a line of its own. */
function wrapPhrasing(nodes: Nodes[]): Nodes[] {
  const wrapped: Nodes[] = [];
  let run: PhrasingContent[] = [];
  const close = (): void => {
    if (run.some((node) => !isBlank(node))) wrapped.push(paragraphOf(run));
    run = [];
  };
  for (const node of nodes) {
    if (isVoid(node)) run.push({ ...node, type: 'mdxJsxTextElement' } as PhrasingContent);
    else if (PHRASING.has(node.type)) run.push(node as PhrasingContent);
    else {
      close();
      wrapped.push(node as RootContent);
    }
  }
  close();
  return wrapped;
}

const PHRASING = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'break',
  'inlineCode',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'mdxJsxTextElement',
]);

function paragraphOf(children: PhrasingContent[]): Paragraph {
  const start = children[0]?.position?.start;
  const end = children.findLast((child) => endOf(child) > 0)?.position?.end;
  return { type: 'paragraph', children, ...(start && end ? { position: { start, end } } : {}) };
}
