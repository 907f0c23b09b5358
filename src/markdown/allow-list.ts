import type {
  Definition,
  FootnoteDefinition,
  FootnoteReference,
  ImageReference,
  LinkReference,
  Nodes,
  Parents,
  Root,
  TableCell,
} from 'mdast';
import type { Cause } from '../domain/problem.ts';
import { type Found, mostFaults } from '../domain/found.ts';
import { type PlacedCause, checkElement } from './check-element.ts';
import { checkImage } from './check-image.ts';
import { isElement } from './element.ts';
import { proposeLink } from './propose-link.ts';
import { isSafeLink } from './safe-link.ts';
import { type SourceText, endOf, startOf } from './source-text.ts';

/** Everything in a tree that an agreement may not hold. What is not named here is refused. */
export function findForbidden(tree: Root, source: SourceText): Found[] {
  const referred = new Set<string>();
  const definitions = new Map<string, Definition | FootnoteDefinition>();
  const faults: PlacedCause[] = [];
  const ancestors: Parents[] = [];
  const add = (cause: Cause | undefined, node: Nodes): void => {
    if (cause) faults.push({ cause, offset: startOf(node) });
  };
  const visit = (node: Nodes, isInHeading: boolean): void => {
    if (isElement(node)) faults.push(...checkElement(node, ancestors));
    else if (!ALLOWED.has(node.type)) add(forbiddenCause(node), node);
    else if (isInHeading && !IN_HEADING.has(node.type)) {
      add({ code: 'body-nesting', component: node.type, inside: 'heading' }, node);
    } else add(checkAllowed(node, ancestors, source), node);
    if (isReference(node)) referred.add(keyOf(node));
    if (node.type === 'footnoteDefinition' || node.type === 'definition') {
      // Of two with one name only the first would count.
      if (definitions.has(keyOf(node))) add({ code: 'body-node', node: 'repeatedDefinition' }, node);
      else definitions.set(keyOf(node), node);
    }
    if (!('children' in node)) return;
    ancestors.push(node);
    for (const child of node.children) visit(child, isInHeading || node.type === 'heading');
    ancestors.pop();
  };
  visit(tree, false);
  // What nothing refers to would vanish from the page without a word.
  for (const [key, node] of definitions) {
    const part = node.type === 'definition' ? 'unusedDefinition' : 'unusedFootnote';
    if (!referred.has(key)) add({ code: 'body-node', node: part }, node);
  }
  return faults.slice(0, mostFaults + 1).map(({ cause, offset }) => source.found(cause, offset));
}

const isReference = (node: Nodes): node is FootnoteReference | LinkReference | ImageReference =>
  node.type === 'footnoteReference' || node.type === 'linkReference' || node.type === 'imageReference';

/** Notes and link addresses have names of their own. */
const keyOf = ({
  type,
  identifier,
}: Pick<Definition | FootnoteReference, 'identifier'> & { type: string }): string =>
  `${type.startsWith('footnote') ? '^' : ''}${identifier}`;

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

function checkAllowed(node: Nodes, ancestors: readonly Parents[], source: SourceText): Cause | undefined {
  switch (node.type) {
    case 'text':
      return node.value.includes('[')
        ? danglingCause(source.text.slice(startOf(node), endOf(node)))
        : undefined;
    case 'heading':
      if (node.depth < 2 || node.depth > 4) return { code: 'body-heading', depth: node.depth };
      return node.children.length === 0 ? { code: 'body-node', node: 'emptyHeading' } : undefined;
    case 'link':
      if (node.children.length === 0) return { code: 'body-node', node: 'emptyLink' };
      return judgeLink(node.url);
    case 'definition':
      return judgeLink(node.url);
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

/** A reference to nothing stays text, with its brackets. One that is meant as text has a backslash. */
function danglingCause(written: string): Cause | undefined {
  if (/(?<!\\)\[\^[^\]\s]+\]/.test(written)) return { code: 'body-node', node: 'missingFootnote' };
  return /(?<!\\)\]\[[^[\]\\]+\]/.test(written)
    ? { code: 'body-node', node: 'missingDefinition' }
    : undefined;
}

function judgeLink(url: string): Cause | undefined {
  if (isSafeLink(url)) return undefined;
  const proposal = proposeLink(url);
  return { code: 'link-scheme', read: url.slice(0, 100), ...(proposal !== undefined && { proposal }) };
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
