import type { Found } from '../domain/found.ts';
import type { Cause } from '../domain/problem.ts';

/** A file in its two parts. Lines are those of the file, from 1. */
export interface SplitFile {
  yaml: string;
  body: string;
  yamlLine: number;
  bodyLine: number;
}

/** Split a file at its `---` fences. A byte order mark and Windows line ends make no difference. */
export function splitFrontmatter(text: string): SplitFile | { found: Found[] } {
  const plain = toLineFeeds(text);
  const yamlStart = afterLine(plain, 0);
  const opening = plain.slice(0, yamlStart).replace(/\n$/, '');
  if (!isFence(opening)) return fault(openingFault(opening));
  const closing = closingFence(plain, yamlStart);
  if (closing === undefined) return fault({ code: 'frontmatter-unclosed' });
  // The last line end belongs to the YAML: a block of text may keep its empty lines.
  const yaml = plain.slice(yamlStart, closing) || '\n';
  if (yaml.trim() === '') return fault({ code: 'frontmatter-empty' });
  const body = plain.slice(afterLine(plain, closing));
  return { yaml, body, yamlLine: 2, bodyLine: 3 + countLines(yaml) };
}

/** Where the next line begins. */
function afterLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end + 1;
}

/** Where the line of the closing fence begins. */
function closingFence(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at = afterLine(text, at)) {
    if (text.startsWith('---', at) && isFence(text.slice(at, afterLine(text, at)).replace(/\n$/, '')))
      return at;
  }
  return undefined;
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** The same text without a byte order mark and with `\n` as its only line end. */
export function toLineFeeds(text: string): string {
  const unmarked = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked;
}

const isFence = (line: string): boolean => /^---[ \t]*$/.test(line);

/** `---js` once ran code in other generators, so it gets an answer of its own. */
function openingFault(opening: string): Cause {
  const language = /^---[ \t]*([a-zA-Z][\w+-]*)[ \t]*$/.exec(opening)?.[1];
  return language === undefined
    ? { code: 'frontmatter-missing' }
    : { code: 'frontmatter-language', read: language };
}

const fault = (cause: Cause): { found: Found[] } => ({ found: [{ cause, line: 1, column: 1 }] });
