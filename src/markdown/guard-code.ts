import type { Nodes, Root } from 'mdast';
import type { Cause } from '../domain/problem.ts';
import type { Found } from '../domain/found.ts';
import { type SourceText, startOf, endOf } from './source-text.ts';
import { walk } from './walk.ts';

/** Stand-ins of the same width, from code points that no text may hold. */
const BRACE = '\uFDD0';
const LETTERS = { i: '\uFDD1', e: '\uFDD2' };
/** Fills an attribute whose value was code and has been reported. */
export const REPORTED = '\uFDD3';

/**
 * Hide what begins code in MDX, `{` and `import`, from the parser. No JavaScript parser ever sees an agreement,
 * so neither a syntax error nor 30 000 nested brackets can reach one.
 */
export const guardCode = (text: string): string =>
  text
    .replace(/\\[\s\S]|\{/g, (match) => (match === '{' ? BRACE : match))
    .replace(
      /^(?:(i)mport|(e)xport)(?=[\s{*'"\uFDD0])/gm,
      (match, i?: string) => LETTERS[i ? 'i' : 'e'] + match.slice(1),
    );

/** Give the text back its own characters. */
export const unguard = (text: string): string =>
  text.replaceAll(BRACE, '{').replaceAll(LETTERS.i, 'i').replaceAll(LETTERS.e, 'e');

export const isGuardedBrace = (character: string | undefined): boolean => character === BRACE;

/** List the code that was hidden, and put back what stood in a place where it is only characters. */
export function findGuarded(tree: Root, guarded: string, source: SourceText): Found[] {
  if (guarded === source.text) return [];
  const found: Found[] = [];
  walk<Nodes>(tree, (node, parent) => {
    if (node.type === 'text') {
      const top =
        parent?.type === 'paragraph' && tree.children.includes(parent) ? startOf(parent) : undefined;
      found.push(...findInText(node, guarded, source, top));
    }
    restore(node);
  });
  return found;
}

function findInText(
  node: Nodes,
  guarded: string,
  source: SourceText,
  paragraph: number | undefined,
): Found[] {
  const start = startOf(node);
  const hidden = guarded.slice(start, endOf(node)).matchAll(/[\uFDD0-\uFDD2]/g);
  return Array.from(hidden, ({ 0: character, index }) => ({ character, offset: start + index }))
    .filter(({ character, offset }) => isGuardedBrace(character) || offset === paragraph)
    .map(({ character, offset }) =>
      source.found(
        isGuardedBrace(character) ? braceCause(source.text, offset) : moduleCause(source.text, offset),
        offset,
      ),
    );
}

/** Words between braces are text that wants a backslash; anything else is code. */
function braceCause(text: string, offset: number): Cause {
  const read = /^\{[^\n{}]*\}/.exec(text.slice(offset, offset + 200))?.[0];
  if (/^\{\s*\/\*/.test(text.slice(offset, offset + 20))) return { code: 'body-comment' };
  if (read === undefined || !LOOKS_LIKE_CODE.test(read.slice(1, -1))) {
    return { code: 'body-syntax', reason: 'character', character: '{' };
  }
  return { code: 'body-code', kind: 'expression', read };
}

const LOOKS_LIKE_CODE = /[()=;[\]`"'+*<>]|\w\.[a-z_$]/i;

function moduleCause(text: string, offset: number): Cause {
  const kind = text[offset] === 'i' ? 'import' : 'export';
  return { code: 'body-code', kind, read: text.slice(offset, offset + 60).split('\n')[0] ?? '' };
}

function restore(node: Nodes): void {
  for (const key of ['value', 'url', 'title', 'alt', 'label', 'identifier'] as const) {
    const written = (node as Partial<Record<typeof key, unknown>>)[key];
    if (typeof written === 'string') Object.assign(node, { [key]: unguard(written) });
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
  for (const attribute of node.attributes) {
    if (typeof attribute.value === 'string') attribute.value = unguard(attribute.value);
  }
}
