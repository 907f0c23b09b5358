import type { Nodes, Root } from 'mdast';
import type { Cause } from '../domain/problem.ts';
import { type Found, mostFaults } from '../domain/found.ts';
import { type SourceText, startOf, endOf } from './source-text.ts';
import { walk } from './walk.ts';

/** Stand-ins of the same width, from code points that no text may hold. */
const BRACE = '\uFDD0';
const LETTERS = { i: '\uFDD1', e: '\uFDD2' };
/** Fills an attribute whose value was code and has been reported. */
export const REPORTED = '\uFDD3';
const LESS = '\uFDD4';

/**
 * Hide what begins code in MDX, `{` and `import`, from the parser. No JavaScript parser ever sees an agreement,
 * so neither a syntax error nor 30 000 nested brackets can reach one. A `<` that begins no tag would stop the parser
 * at each place anew.
 */
export function guardCode(text: string): string {
  const guarded = text.replace(/\\[\s\S]|\{|(?<!\]\(|\]: ?)<(?![A-Za-z/>!\s])/g, (match) =>
    match === '{' ? BRACE : match === '<' ? LESS : match,
  );
  // Most texts hold neither word, and a look for both is much cheaper than one at every line's start.
  if (!guarded.includes('import') && !guarded.includes('export')) return guarded;
  return guarded.replace(
    /^(?:(i)mport|(e)xport)(?=[\s{*'"\uFDD0])/gm,
    (match, i?: string) => LETTERS[i ? 'i' : 'e'] + match.slice(1),
  );
}

/** Give the text back its own characters. */
export const unguard = (text: string): string =>
  text.replaceAll(BRACE, '{').replaceAll(LESS, '<').replaceAll(LETTERS.i, 'i').replaceAll(LETTERS.e, 'e');

export const isGuardedBrace = (character: string | undefined): boolean => character === BRACE;

const isGuardedLetter = (character: string | undefined): boolean =>
  character === LETTERS.i || character === LETTERS.e;

/** List the code that was hidden, and put back what stood in a place where it is only characters. */
export function findGuarded(tree: Root, guarded: string, source: SourceText): Found[] {
  if (guarded === source.text) return [];
  const found: Found[] = [];
  const top = new Set<Nodes>(tree.children);
  walk<Nodes>(tree, (node, parent) => {
    if (node.type === 'text' && found.length <= mostFaults) {
      const paragraph = parent?.type === 'paragraph' && top.has(parent) ? startOf(parent) : undefined;
      found.push(...findInText(node, guarded, source, paragraph));
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
  const found: Found[] = [];
  const start = startOf(node);
  let told = start;
  // Of several in a row, such as `<<`, the first is told; of braces within braces the outer ones.
  for (const { 0: characters, index } of guarded
    .slice(start, endOf(node))
    .matchAll(/\uFDD0|\uFDD1|\uFDD2|\uFDD4+/g)) {
    const [character] = characters;
    const offset = start + index;
    if (offset < told || (isGuardedLetter(character) && offset !== paragraph)) continue;
    const { cause, end } = causeOf(character, source.text, offset);
    found.push(source.found(cause, offset));
    told = end;
    if (found.length > mostFaults) break;
  }
  return found;
}

interface Guarded {
  cause: Cause;
  /** Where the code ends that it is about. */
  end: number;
}

function causeOf(character: string | undefined, text: string, offset: number): Guarded {
  if (character === LESS)
    return { cause: { code: 'body-syntax', reason: 'character', character: '<' }, end: offset + 1 };
  return isGuardedBrace(character) ? braceCause(text, offset) : moduleCause(text, offset);
}

/** Words between braces are text that wants a backslash; anything else is code. */
function braceCause(text: string, offset: number): Guarded {
  const read = betweenBraces(text.slice(offset, offset + 200));
  const end = offset + (read?.length ?? 1);
  if (/^\{\s*\/\*/.test(text.slice(offset, offset + 20))) return { cause: { code: 'body-comment' }, end };
  if (read === undefined || !LOOKS_LIKE_CODE.test(read.slice(1, -1)))
    return { cause: { code: 'body-syntax', reason: 'character', character: '{' }, end: offset + 1 };
  return { cause: { code: 'body-code', kind: 'expression', read: read.slice(0, 60) }, end };
}

/** From a brace to the one that closes it, on one line. */
function betweenBraces(text: string): string | undefined {
  let depth = 0;
  for (let index = 0; index < text.length && text[index] !== '\n'; index += 1) {
    if (text[index] === '{') depth += 1;
    if (text[index] === '}') depth -= 1;
    if (depth === 0) return text.slice(0, index + 1);
  }
  return undefined;
}

const LOOKS_LIKE_CODE = /[()=;[\]`"'+*<>]|\w\.[a-z_$]/i;

function moduleCause(text: string, offset: number): Guarded {
  const kind = text[offset] === 'i' ? 'import' : 'export';
  const [line = ''] = text.slice(offset, offset + 1000).split('\n', 1);
  return { cause: { code: 'body-code', kind, read: line.slice(0, 60) }, end: offset + line.length };
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
