import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Cause } from '../domain/problem.ts';
import type { Found } from '../domain/found.ts';
import { unguard } from './guard-code.ts';
import { squaresOf } from './body-limits.ts';
import { repairAttributes } from './repair-attributes.ts';
import type { SourceText } from './source-text.ts';
import { type TagText, blank, readTag } from './tag-text.ts';

/** Enough for every fault an editor can make, too little for a body made to be slow. */
const ATTEMPTS = 200;
const CHARACTERS = 1_500_000;
const SQUARES = 2_000_000_000;

const options = { features: { gfm: true, frontmatter: false } };

/** One fault and the text in which it no longer stands, of the same length so that positions stay true. */
export interface Repair {
  faults: { cause: Cause; offset: number }[];
  text: string;
}

/** Parse a guarded text. A syntax error becomes a fault and is blanked, and the rest is parsed again. */
export function parseRepaired(guarded: string, source: SourceText): { tree: Root; found: Found[] } {
  const found: Found[] = [];
  let text = guarded;
  let attempts = 1;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const parsed = tryParse(text);
    if (parsed === 'exhausted') {
      found.push(source.found({ code: 'body-syntax', reason: 'exhausted' }, source.start));
      break;
    }
    if ('tree' in parsed) return { tree: parsed.tree, found };
    // Counted only for a text with a fault: most have none.
    if (attempt === 0) attempts = attemptsFor(text);
    const repair = repairAt(text, source.offsetAt(parsed.line, parsed.column), parsed.reason);
    found.push(...repair.faults.map(({ cause, offset }) => source.found(cause, offset)));
    if (repair.text === text) break;
    text = repair.text;
  }
  return { tree: { type: 'root', children: [] }, found };
}

const attemptsFor = (text: string): number =>
  Math.min(ATTEMPTS, Math.ceil(CHARACTERS / text.length), Math.ceil(SQUARES / squaresOf(text)));

type Parsed = { tree: Root } | { line: number; column: number; reason: string } | 'exhausted';

function tryParse(text: string): Parsed {
  try {
    return { tree: mdxToMdast(text, options) as Root };
  } catch (error) {
    const [, line, column, reason] =
      /^(\d+):(\d+): ([\s\S]*)$/.exec(error instanceof Error ? error.message : '') ?? [];
    // Whatever else stops the parser stops this text and no other.
    if (line === undefined || column === undefined || reason === undefined) return 'exhausted';
    return { line: Number(line), column: Number(column), reason };
  }
}

/** Say what is wrong at an offset and take it out of the text. */
function repairAt(text: string, offset: number, reason: string): Repair {
  if (text.startsWith('<!--', offset)) {
    const end = text.indexOf('-->', offset);
    return fault({ code: 'body-comment' }, text, offset, end === -1 ? offset + 4 : end + 3);
  }
  const tag = readTag(text, offset);
  if (tag === undefined) return strayCharacter(text, offset);
  if (tag.isClosing) return strayClosing(text, offset, tag, reason);
  const attributes = repairAttributes(text, offset, tag.end);
  if (attributes.faults.length > 0) return attributes;
  const cause: Cause = /^[a-z]/.test(tag.name)
    ? { code: 'body-html', read: unguard(text.slice(offset, tag.end)).slice(0, 60) }
    : { code: 'body-syntax', reason: reason.startsWith('Expected a closing tag') ? 'unclosed' : 'tag' };
  const repair = fault(cause, text, offset, tag.end);
  // A tag that is only misspelt has an end tag, which is not a second fault.
  const closing = repair.text.indexOf(`</${tag.name}>`, tag.end);
  const isMisspelt = closing !== -1 && !reason.startsWith('Expected a closing tag');
  return isMisspelt
    ? { ...repair, text: blank(repair.text, closing, closing + tag.name.length + 3) }
    : repair;
}

/** A `<` that begins nothing. Before a component's name it is a tag gone wrong, not a character to escape. */
function strayCharacter(text: string, offset: number): Repair {
  const character = text[offset] ?? '';
  const cause: Cause = /^<\/?[A-Z]/.test(text.slice(offset, offset + 3))
    ? { code: 'body-syntax', reason: 'tag' }
    : { code: 'body-syntax', reason: 'character', character };
  return fault(cause, text, offset, offset + 1);
}

/** An end tag without its beginning, or one that comes while another component is still open. */
function strayClosing(text: string, offset: number, closing: TagText, reason: string): Repair {
  const repair = fault({ code: 'body-syntax', reason: 'unopened' }, text, offset, closing.end);
  const open = /corresponding closing tag for `<([^>`]*)>`/.exec(reason)?.[1];
  if (open === undefined || text.includes(`</${open}>`, closing.end)) return repair;
  const start = text.lastIndexOf(`<${open}`, offset);
  const opening = readTag(text, start);
  if (opening === undefined) return repair;
  // The end tag has a beginning of its own further up: what is missing is the end of the inner component.
  const isOuter = text.lastIndexOf(`<${closing.name}`, start - 1) !== -1;
  if (isOuter) return fault({ code: 'body-syntax', reason: 'unclosed' }, text, start, opening.end);
  return { ...repair, text: blank(repair.text, start, opening.end) };
}

const fault = (cause: Cause, text: string, offset: number, end: number): Repair => ({
  faults: [{ cause, offset }],
  text: blank(text, offset, end),
});
