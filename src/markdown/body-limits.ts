import type { Found } from '../domain/found.ts';
import { LEVELS } from './tree-limits.ts';
import type { SourceText } from './source-text.ts';

const BYTES = 300_000;
const LINES = 10_000;
const LINE = 20_000;
/** The parser's time grows with the square of a line: this sum of squares takes it about half a second. */
const SQUARES = 2_000_000_000;
/** Uses of footnotes, and footnotes: each is a link to the other. */
const NOTES = 2000;
/** Items of lists. Rendering a list takes the square of their number. */
const ITEMS = 5000;
/** Quotes and lists opened by one line. The levels that are allowed are counted on the tree. */
const MARKERS = 100;
/** `_` and `&` cost it the square of their number in a paragraph, in time and in memory. */
const COSTLY = { text: 20_000, paragraph: 2000 };
/** Open tags, closed or not. How deep they may really stand is counted on the tree. */
const TAGS = 1000;
/** Components take the parser the square of their depth, at each that is never closed anew. */
const COMPONENTS = 100;

/** What would exhaust a parser's time or stack, found in one pass before any parser runs. */
export function findOversize(source: SourceText): Found[] {
  const { text, start } = source;
  const bytes = text.length > BYTES / 3 ? new TextEncoder().encode(text).length : text.length;
  const lines = findMany(source, /\n/g, 'lines', LINES);
  if (lines.length > 0) return lines;
  const long = text.length > LINE || DEEP.test(text) ? findLongLines(source) : [];
  if (bytes > BYTES && long.length === 0)
    return [source.found({ code: 'body-size', bytes, limit: BYTES }, start)];
  return [
    ...long,
    ...findDeepTags(source),
    ...findCostly(source),
    ...findMany(source, /^[ \t>]*(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/gm, 'listItem', ITEMS, 2),
    ...findMany(source, /\[\^/g, 'footnoteReference', NOTES, 2),
  ];
}

/** What a text costs the parser, in the measure of {@link SQUARES}. */
export const squaresOf = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + line.length ** 2, 0);

function findLongLines(source: SourceText): Found[] {
  const found: Found[] = [];
  let start = 0;
  let squares = 0;
  for (const line of source.text.split('\n')) {
    squares += line.length ** 2;
    if (line.length > LINE || squares > SQUARES) {
      const node = line.length > LINE ? 'line' : 'longLines';
      return [...found, source.found({ code: 'body-depth', node, limit: LINE }, start)];
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
/** A line that might open more than {@link MARKERS}. */
const DEEP = /^[ \t>*+\d.)-]{101}/m;

function findDeepTags(source: SourceText): Found[] {
  const open = new Map<string, number>();
  let depth = { component: 0, tag: 0 };
  let last = '';
  const count = (name: string, step: number): void => {
    open.set(name, (open.get(name) ?? 0) + step);
    depth = {
      component: depth.component + (/^[A-Z]/.test(name) ? step : 0),
      tag: depth.tag + step,
    };
  };
  for (const { 1: slash, 2: name, index } of source.text.matchAll(/<(\/?)([A-Za-z][\w.-]*|>)|\/>/g)) {
    if (name !== undefined && slash === '') count((last = name), 1);
    // An end that belongs to nothing closes nothing.
    else if ((open.get(name ?? last) ?? 0) > 0) count(name ?? last, -1);
    const limit = depth.component > COMPONENTS ? COMPONENTS : depth.tag > TAGS ? TAGS : 0;
    if (limit > 0) return [source.found({ code: 'body-depth', node: 'component', limit }, index)];
  }
  return [];
}

function findCostly(source: SourceText): Found[] {
  if (findMany(source, /[_&]/g, 'character', COSTLY.paragraph).length === 0) return [];
  let all = 0;
  let inParagraph = 0;
  for (const { 0: character, index } of source.text.matchAll(/[_&]|\n[ \t>]*\n/g)) {
    const isCostly = character === '_' || character === '&';
    all += isCostly ? 1 : 0;
    inParagraph = isCostly ? inParagraph + 1 : 0;
    const limit = inParagraph > COSTLY.paragraph ? COSTLY.paragraph : all > COSTLY.text ? COSTLY.text : 0;
    if (limit > 0) return [source.found({ code: 'body-depth', node: 'character', limit }, index)];
  }
  return [];
}

function findMany(source: SourceText, pattern: RegExp, node: string, limit: number, width = 1): Found[] {
  // Most texts are too short to hold so many of anything, each at least so wide.
  if (source.text.length - source.start <= limit * width) return [];
  let count = 0;
  for (const { index } of source.text.matchAll(pattern)) {
    if (index >= source.start) count += 1;
    if (count > limit) return [source.found({ code: 'body-depth', node, limit }, index)];
  }
  return [];
}
