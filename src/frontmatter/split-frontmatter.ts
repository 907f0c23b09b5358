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
  const lines = toLineFeeds(text).split('\n');
  const opening = lines[0] ?? '';
  if (!isFence(opening)) return fault(openingFault(opening));
  const closing = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (closing === -1) return fault({ code: 'frontmatter-unclosed' });
  // The last line end belongs to the YAML: a block of text may keep its empty lines.
  const yaml = `${lines.slice(1, closing).join('\n')}\n`;
  if (yaml.trim() === '') return fault({ code: 'frontmatter-empty' });
  return { yaml, body: lines.slice(closing + 1).join('\n'), yamlLine: 2, bodyLine: closing + 2 };
}

/** The same text without a byte order mark and with `\n` as its only line end. */
export const toLineFeeds = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

const isFence = (line: string): boolean => /^---[ \t]*$/.test(line);

/** `---js` once ran code in other generators, so it gets an answer of its own. */
function openingFault(opening: string): Cause {
  const language = /^---[ \t]*([a-zA-Z][\w+-]*)[ \t]*$/.exec(opening)?.[1];
  return language === undefined
    ? { code: 'frontmatter-missing' }
    : { code: 'frontmatter-language', read: language };
}

const fault = (cause: Cause): { found: Found[] } => ({ found: [{ cause, line: 1, column: 1 }] });
