import { load, CORE_SCHEMA } from 'js-yaml';
import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { writeYaml } from '../frontmatter/write-frontmatter.ts';
import { isSame } from './from-form.ts';

/**
 * YAML that says something new where something has changed, and elsewhere is the same text: comments, order, quotes and
 * empty lines. Where a change cannot be made in place its whole field is written anew: the data comes before the looks.
 */
export function changeYaml(text: string, old: unknown, data: Record<string, unknown>): string {
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false });
  if (document.errors.length > 0 || !isMap(document.contents)) return writeYaml(data);
  const { contents } = document;
  const attempts = [true, false].map((isDeep) => {
    const edits: Edit[] = [];
    changeMap(contents, { old, data, indent: 0 }, isDeep, text, edits);
    return edits
      .toSorted((a, b) => b.from - a.from || b.order - a.order)
      .reduce((result, { from, to, put }) => result.slice(0, from) + put + result.slice(to), text);
  });
  return attempts.find((attempt) => saysTheSame(attempt, data)) ?? writeYaml(data);
}

interface Edit {
  from: number;
  to: number;
  put: string;
  /** Of edits at one place, which comes first in the text. */
  order: number;
}

/** What a group said, what it is to say, and how far in it stands. */
interface Change {
  old: unknown;
  data: Readonly<Record<string, unknown>>;
  indent: number;
}

function changeMap(
  map: YAMLMap,
  { old, data, indent }: Change,
  isDeep: boolean,
  text: string,
  edits: Edit[],
): void {
  const before = isFields(old) ? old : {};
  const pairs = new Map(
    map.items.map((pair) => [String(isScalar(pair.key) ? pair.key.value : pair.key), pair]),
  );
  for (const [key, pair] of pairs) {
    const put = (from: number, to: number, fresh: string): void => {
      edits.push({ from, to, put: fresh, order: edits.length });
    };
    const { from, to } = linesOf(pair, text);
    if (!(key in data) && isFirstOfRow(pair, text)) put(startOf(pair.key as Node), to + indent, '');
    else if (!(key in data)) put(from, to, '');
    else if (
      !isSame(before[key], data[key]) &&
      !(isDeep && changeWithin(pair, before[key], data[key], text, edits))
    ) {
      // The key stays where it is: in a row of a list its line begins with a hyphen.
      put(startOf(pair.key as Node), to, write({ [key]: data[key] }, indent).trimStart());
    }
  }
  let last: Pair | undefined;
  for (const [key, value] of Object.entries(data)) {
    const pair = pairs.get(key);
    if (pair) last = pair;
    else {
      const at = last ? linesOf(last, text).to : startOfLine(startOf(map), text);
      const put = `${endOfText(text, at)}${write({ [key]: value }, indent)}`;
      edits.push({ from: at, to: at, put, order: edits.length });
    }
  }
}

/** Change only what is within a value, where that can be done. */
function changeWithin(
  { value: node }: Pair,
  old: unknown,
  value: unknown,
  text: string,
  edits: Edit[],
): boolean {
  if (isMap(node) && !node.flow && isFields(value)) {
    changeMap(node, { old, data: value, indent: columnOf(startOf(node), text) }, true, text, edits);
    return true;
  }
  const isAsLong = isSeq(node) && !node.flow && Array.isArray(value) && value.length === node.items.length;
  if (isAsLong) changeRows(node, Array.isArray(old) ? old : [], value, text, edits);
  return isAsLong;
}

function changeRows(
  rows: YAMLSeq,
  old: readonly unknown[],
  values: readonly unknown[],
  text: string,
  edits: Edit[],
): void {
  rows.items.forEach((item, index) => {
    const [node, value] = [item as Node, values[index]];
    if (isSame(old[index], value)) return;
    if (isMap(node) && !node.flow && isFields(value)) {
      const indent = columnOf(startOf(node), text);
      return changeMap(node, { old: old[index], data: value, indent }, true, text, edits);
    }
    const [from, to] = node.range ?? [0, 0];
    edits.push({ from, to, put: JSON.stringify(value), order: edits.length });
  });
}

/** Whether the hyphen of a list stands on the pair's own line: then the next field moves up to it. */
const isFirstOfRow = ({ key }: Pair, text: string): boolean =>
  text.slice(startOfLine(startOf(key as Node), text), startOf(key as Node)).includes('-');

/** The lines of a pair, without comments and empty lines that follow it. */
function linesOf({ key, value }: Pair, text: string): { from: number; to: number } {
  const from = startOfLine(startOf(key as Node), text);
  const last = (value as Node | null)?.range?.[1] ?? (key as Node).range?.[1] ?? from;
  const end = text.slice(0, last).trimEnd().length;
  const newLine = text.indexOf('\n', Math.max(end, from));
  return { from, to: newLine === -1 ? text.length : newLine + 1 };
}

const startOf = (node: Node): number => node.range?.[0] ?? 0;
const startOfLine = (offset: number, text: string): number => text.lastIndexOf('\n', offset - 1) + 1;
const columnOf = (offset: number, text: string): number => offset - startOfLine(offset, text);
const endOfText = (text: string, at: number): string => (at > 0 && text[at - 1] !== '\n' ? '\n' : '');

const write = (data: Record<string, unknown>, indent: number): string =>
  writeYaml(data).replace(/^(?=.)/gm, ' '.repeat(indent));

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function saysTheSame(text: string, data: Record<string, unknown>): boolean {
  try {
    return JSON.stringify(sorted(load(text, { schema: CORE_SCHEMA }))) === JSON.stringify(sorted(data));
  } catch {
    return false;
  }
}

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : isFields(value)
      ? Object.fromEntries(
          Object.keys(value)
            .toSorted()
            .map((key) => [key, sorted(value[key])]),
        )
      : value;
