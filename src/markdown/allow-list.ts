import type { FootnoteDefinition, Nodes, Parents, Root, TableCell } from 'mdast';
import type { Cause } from '../domain/problem.ts';
import type { Found } from '../domain/found.ts';
import { type PlacedCause, checkElement } from './check-element.ts';
import { checkImage } from './check-image.ts';
import { isElement } from './element.ts';
import { isSafeLink } from './safe-link.ts';
import { type SourceText, startOf } from './source-text.ts';

/** Everything in a tree that an agreement may not hold. What is not named here is refused. */
export function findForbidden(tree: Root, source: SourceText): Found[] {
  const referred = new Set<string>();
  const footnotes: FootnoteDefinition[] = [];
  const faults: PlacedCause[] = [];
  const ancestors: Parents[] = [];
  const visit = (node: Nodes): void => {
    faults.push(...checkNode(node, ancestors));
    if (node.type === 'footnoteReference') referred.add(node.identifier);
    if (node.type === 'footnoteDefinition') footnotes.push(node);
    if (!('children' in node)) return;
    ancestors.push(node);
    for (const child of node.children) visit(child);
    ancestors.pop();
  };
  visit(tree);
  // A note that nothing refers to would vanish from the page without a word.
  for (const footnote of footnotes.filter(({ identifier }) => !referred.has(identifier))) {
    faults.push({ cause: { code: 'body-node', node: 'unusedFootnote' }, offset: startOf(footnote) });
  }
  return faults.map(({ cause, offset }) => source.found(cause, offset));
}

function checkNode(node: Nodes, ancestors: readonly Parents[]): PlacedCause[] {
  if (isElement(node)) return checkElement(node, ancestors);
  const offset = startOf(node);
  const cause = ALLOWED.has(node.type) ? checkAllowed(node, ancestors) : forbiddenCause(node);
  return cause === undefined ? [] : [{ cause, offset }];
}

const ALLOWED = new Set([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'break',
  'heading',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'blockquote',
  'thematicBreak',
  'footnoteReference',
  'footnoteDefinition',
  'inlineCode',
  'link',
  'linkReference',
  'definition',
  'image',
]);

/** What a heading may hold: it becomes a title, which is plain text. */
const IN_HEADING = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode']);

function checkAllowed(node: Nodes, ancestors: readonly Parents[]): Cause | undefined {
  if (ancestors.some(({ type }) => type === 'heading') && !IN_HEADING.has(node.type)) {
    return { code: 'body-nesting', component: node.type, inside: 'heading' };
  }
  switch (node.type) {
    case 'heading':
      if (node.depth < 2 || node.depth > 4) return { code: 'body-heading', depth: node.depth };
      return node.children.length === 0 ? { code: 'body-node', node: 'emptyHeading' } : undefined;
    case 'link':
      if (node.children.length === 0) return { code: 'body-node', node: 'emptyLink' };
      return isSafeLink(node.url) ? undefined : { code: 'link-scheme', read: node.url.slice(0, 100) };
    case 'definition':
      return isSafeLink(node.url) ? undefined : { code: 'link-scheme', read: node.url.slice(0, 100) };
    case 'image':
      return checkImage(node.url, node.alt ?? '');
    case 'listItem':
      return typeof node.checked === 'boolean' ? { code: 'body-node', node: 'checkbox' } : undefined;
    case 'tableCell':
      return isBeyondTable(node, ancestors) ? { code: 'body-node', node: 'extraCell' } : undefined;
    default:
      return undefined;
  }
}

/** A cell to the right of the header row is left out when a table is rendered. */
function isBeyondTable(cell: TableCell, ancestors: readonly Parents[]): boolean {
  const [table, row] = ancestors.slice(-2);
  if (table?.type !== 'table' || row?.type !== 'tableRow') return false;
  return row.children.indexOf(cell) >= (table.align?.length ?? 0);
}

/** The parser is never shown code (`guardCode`), so the last two are a second lock. */
function forbiddenCause(node: Nodes): Cause {
  if (node.type === 'html') return { code: 'body-html', read: node.value.slice(0, 60) };
  if (node.type === 'mdxjsEsm') return { code: 'body-code', kind: 'import', read: node.value.slice(0, 60) };
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
    return { code: 'body-code', kind: 'expression', read: `{${node.value.slice(0, 60)}}` };
  }
  return { code: 'body-node', node: node.type };
}
