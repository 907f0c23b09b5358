import { type Document, LineCounter, type Pair, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';

export interface YamlPlace {
  line: number;
  column: number;
}

/** Finds where a path stands in the file. */
export type Locate = (path: readonly (string | number)[]) => YamlPlace;

/** Find where a value begins. What is not there gives its nearest existing parent, by the parent's key. */
export const locatePath = (yamlText: string, firstLine: number): Locate =>
  locator(yamlText, firstLine, 'value');

/** Find where a key stands, for a fault that is the key's own. */
export const locateKey = (yamlText: string, firstLine: number): Locate => locator(yamlText, firstLine, 'key');

function locator(yamlText: string, firstLine: number, end: 'key' | 'value'): Locate {
  const counter = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: counter, uniqueKeys: false, logLevel: 'silent' });
  return (path) => {
    const { line, col } = counter.linePos(offsetOf(document, path, end));
    return { line: firstLine + line - 1, column: col };
  };
}

function offsetOf(
  document: Document.Parsed,
  path: readonly (string | number)[],
  end: 'key' | 'value',
): number {
  let node: unknown = document.contents;
  let keyOffset = 0;
  for (const step of path) {
    const child: { key: unknown; value: unknown } | undefined = childOf(node, step);
    if (child === undefined) return keyOffset;
    keyOffset = startOf(child.key) ?? keyOffset;
    node = child.value;
  }
  return end === 'key' ? keyOffset : (startOf(node) ?? keyOffset);
}

/** The key and value at one step. An item of a list is its own key. */
function childOf(node: unknown, step: string | number): { key: unknown; value: unknown } | undefined {
  if (isSeq(node)) {
    const item: unknown = node.items[Number(step)];
    return item === undefined ? undefined : { key: item, value: item };
  }
  if (!isMap(node)) return undefined;
  // Of a key written twice, the last one is what a tolerant reader would keep.
  return node.items.findLast((pair: Pair) => isScalar(pair.key) && String(pair.key.value) === String(step));
}

/** An empty value (`key:`) has no width, so its key is the better place to point at. */
function startOf(node: unknown): number | undefined {
  if (!isNode(node) || node.range === undefined || node.range === null) return undefined;
  const [start, valueEnd] = node.range;
  return isScalar(node) && start === valueEnd ? undefined : start;
}
