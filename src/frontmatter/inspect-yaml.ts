import {
  type Document,
  LineCounter,
  type Node,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseAllDocuments,
} from 'yaml';
import { type Found, mostFaults } from '../domain/found.ts';
import type { Cause } from '../domain/problem.ts';
import { deceptiveNumber } from './deceptive-number.ts';

type Add = (cause: Cause, offset: number) => void;

/** Everything in a YAML text that an agreement may not hold, all at once and in order. Aliases are never followed. */
export function inspectYaml(text: string, firstLine: number): Found[] {
  const counter = new LineCounter();
  const documents: Document.Parsed[] = parseAllDocuments(text, {
    lineCounter: counter,
    uniqueKeys: false,
    merge: false,
    logLevel: 'silent',
    // Without them an error is a code and a place, and nothing is quoted from the text.
    prettyErrors: false,
  });
  const found: Found[] = [];
  const place = (offset: number): { line: number; column: number } => {
    const { line, col } = counter.linePos(offset);
    return { line: firstLine + line - 1, column: col };
  };
  const add: Add = (cause, offset) => {
    if (found.length <= mostFaults) found.push({ cause, ...place(offset) });
  };
  inspectDirectives(text, add);
  documents.forEach((document, index) => {
    if (index > 0) add({ code: 'yaml-feature', feature: 'document' }, document.range[0]);
    inspectNode(document.contents, add, (offset) => place(offset).line);
    inspectErrors(document, text, add);
  });
  return inReadingOrder(found);
}

function inspectDirectives(text: string, add: Add): void {
  for (const { index } of text.matchAll(/^%/gm)) add({ code: 'yaml-feature', feature: 'document' }, index);
}

/** One syntax error usually causes more on the lines below; tabs cause most of all. */
function inspectErrors({ errors }: Document.Parsed, text: string, add: Add): void {
  if (errors.some(({ code }) => code === 'TAB_AS_INDENT')) {
    for (const { index, 0: indent } of text.matchAll(/^ *\t+(?=\s*\S)/gm)) {
      add({ code: 'yaml-tab' }, index + indent.indexOf('\t'));
    }
    return;
  }
  for (const { code, pos } of errors) add(errorCause(code), pos[0]);
}

function errorCause(code: Document.Parsed['errors'][number]['code']): Cause {
  if (code === 'BAD_ALIAS' || code === 'ALIAS_PROPS') return { code: 'yaml-feature', feature: 'alias' };
  if (code === 'MULTIPLE_ANCHORS') return { code: 'yaml-feature', feature: 'anchor' };
  if (code === 'TAG_RESOLVE_FAILED' || code === 'MULTIPLE_TAGS')
    return { code: 'yaml-feature', feature: 'tag' };
  return { code: 'yaml-syntax', reason: code };
}

function inspectNode(node: unknown, add: Add, lineOf: (offset: number) => number): void {
  if (!isNode(node)) return;
  const offset = offsetOf(node);
  if (isAlias(node)) return add({ code: 'yaml-feature', feature: 'alias' }, offset);
  if (node.anchor !== undefined) add({ code: 'yaml-feature', feature: 'anchor' }, offset);
  if (node.tag !== undefined) add({ code: 'yaml-feature', feature: 'tag' }, offset);
  if (isScalar(node)) return inspectScalar(node, add);
  if (isSeq(node)) for (const item of node.items) inspectNode(item, add, lineOf);
  if (!isMap(node)) return;
  const firstLines = new Map<string, number>();
  for (const { key, value } of node.items) {
    inspectKey(key, add, firstLines, lineOf);
    inspectNode(value, add, lineOf);
  }
}

function inspectKey(
  key: unknown,
  add: Add,
  firstLines: Map<string, number>,
  lineOf: (offset: number) => number,
): void {
  if (!isScalar(key)) {
    if (isNode(key)) add({ code: 'yaml-feature', feature: 'key' }, offsetOf(key));
    return inspectNode(key, add, lineOf);
  }
  const name = String(key.value);
  const offset = offsetOf(key);
  const firstLine = firstLines.get(name);
  if (name === '<<') return add({ code: 'yaml-feature', feature: 'merge' }, offset);
  if (PROTOTYPE_KEYS.has(name)) return add({ code: 'unknown-key', key: name }, offset);
  if (firstLine !== undefined) return add({ code: 'yaml-duplicate-key', key: name, firstLine }, offset);
  firstLines.set(name, lineOf(offset));
  inspectNode(key, add, lineOf);
}

function inspectScalar(node: Node, add: Add): void {
  if (!isScalar(node) || node.type !== 'PLAIN' || node.source === undefined) return;
  // `Avtal #1` is the text `Avtal` and a comment, of which no reader would see anything.
  if (/^\S/.test(node.comment ?? '')) {
    add({ code: 'yaml-comment', read: `#${node.comment?.slice(0, 60)}` }, node.range?.[1] ?? offsetOf(node));
  }
  const deceptive = deceptiveNumber(node.source);
  const read = node.source.slice(0, 60);
  if (deceptive !== undefined) add({ code: 'yaml-number', read, ...deceptive }, offsetOf(node));
}

const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const offsetOf = (node: Node): number => node.range?.[0] ?? 0;

const inReadingOrder = (found: Found[]): Found[] => {
  const seen = new Set<string>();
  return found
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .filter(({ cause, line }) => {
      const key = cause.code === 'yaml-syntax' ? `syntax ${line}` : JSON.stringify([cause, line]);
      return !seen.has(key) && seen.add(key);
    });
};
