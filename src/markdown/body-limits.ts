import type { Found } from '../domain/found.ts';
import { LEVELS } from './tree-limits.ts';
import type { SourceText } from './source-text.ts';

const BYTES = 2_000_000;
const LINE = 50_000;
/** The parser's time grows with the square of a line: this sum of squares takes it about half a second. */
const SQUARES = 5_000_000_000;
/** Quotes and lists opened by one line. The levels that are allowed are counted on the tree. */
const MARKERS = 100;
/** `_` and `&` cost it the square of their number in a paragraph. */
const COSTLY = 20_000;
/** Open tags, closed or not. How deep they may really stand is counted on the tree. */
const TAGS = 1000;

/** What would exhaust a parser's time or stack, found in one pass before any parser runs. */
export function findOversize(source: SourceText): Found[] {
  const { text } = source;
  const bytes = text.length > BYTES / 3 ? new TextEncoder().encode(text).length : text.length;
  if (bytes > BYTES) return [source.found({ code: 'file-too-large', bytes, limit: BYTES }, 0)];
  return [...findLongLines(source), ...findDeepTags(source), ...findCostly(source)];
}

function findLongLines(source: SourceText): Found[] {
  const found: Found[] = [];
  let start = 0;
  let squares = 0;
  for (const line of source.text.split('\n')) {
    squares += line.length ** 2;
    if (line.length > LINE || squares > SQUARES) {
      return [...found, source.found({ code: 'body-depth', node: 'line', limit: LINE }, start)];
    }
    const opening = CONTAINERS.exec(line)?.[0] ?? '';
    const markers: readonly string[] =
      opening.length > MARKERS ? (opening.match(/>|[-*+.)](?=\s)/g) ?? []) : [];
    if (markers.length > MARKERS) {
      const node = markers.includes('>') ? 'blockquote' : 'list';
      found.push(source.found({ code: 'body-depth', node, limit: LEVELS[node] }, start));
    }
    start += line.length + 1;
  }
  return found;
}

const CONTAINERS = /^[\s>*+\d.)-]*/;

function findDeepTags(source: SourceText): Found[] {
  let depth = 0;
  for (const { 0: tag, index } of source.text.matchAll(/<[A-Za-z>]|<\/|\/>/g)) {
    depth = tag === '</' || tag === '/>' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > TAGS) return [source.found({ code: 'body-depth', node: 'component', limit: TAGS }, index)];
  }
  return [];
}

function findCostly(source: SourceText): Found[] {
  let count = 0;
  for (const { index } of source.text.matchAll(/[_&]/g)) {
    count += 1;
    if (count > COSTLY)
      return [source.found({ code: 'body-depth', node: 'character', limit: COSTLY }, index)];
  }
  return [];
}
