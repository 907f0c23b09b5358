import { LineCounter, type Pair, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';

export interface YamlPlace {
  line: number;
  column: number;
}

/** Finds where a path stands in the file. */
export type Locate = (path: readonly (string | number)[]) => YamlPlace;

/** Finds where a value begins, and where a key stands for a fault that is the key's own. */
export interface YamlPlaces {
  value: Locate;
  key: Locate;
}

/** Find places in a YAML text. What is not there gives its nearest existing parent, by the parent's key. */
export function yamlPlaces(yamlText: string, firstLine: number): YamlPlaces {
  const counter = new LineCounter();
  const document = parseDocument(yamlText, {
    lineCounter: counter,
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
  });
  const childOf = children();
  const locator =
    (end: 'key' | 'value'): Locate =>
    (path) => {
      const { line, col } = counter.linePos(offsetOf(document.contents, path, end, childOf));
      return { line: firstLine + line - 1, column: col };
    };
  return { value: locator('value'), key: locator('key') };
}

function offsetOf(
  contents: unknown,
  path: readonly (string | number)[],
  end: 'key' | 'value',
  childOf: ChildOf,
): number {
  let node = contents;
  let keyOffset = 0;
  for (const step of path) {
    const child = childOf(node, step);
    if (child === undefined) return keyOffset;
    keyOffset = startOf(child.key) ?? keyOffset;
    node = child.value;
  }
  return end === 'key' ? keyOffset : (startOf(node) ?? keyOffset);
}

type ChildOf = (node: unknown, step: string | number) => { key: unknown; value: unknown } | undefined;

/** The key and value at one step. An item of a list is its own key. Each group of fields is gone through once. */
function children(): ChildOf {
  const pairs = new WeakMap<object, ReadonlyMap<string, Pair>>();
  return (node, step) => {
    if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      return item === undefined ? undefined : { key: item, value: item };
    }
    if (!isMap(node)) return undefined;
    // Of a key written twice, the last one is what a tolerant reader would keep.
    const own =
      pairs.get(node) ??
      new Map(
        node.items.flatMap((pair: Pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])),
      );
    pairs.set(node, own);
    return own.get(String(step));
  };
}

/** An empty value (`key:`) has no width, so its key is the better place to point at. */
function startOf(node: unknown): number | undefined {
  if (!isNode(node) || node.range === undefined || node.range === null) return undefined;
  const [start, valueEnd] = node.range;
  return isScalar(node) && start === valueEnd ? undefined : start;
}
