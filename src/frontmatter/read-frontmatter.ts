import { CORE_SCHEMA, YAMLException, load } from 'js-yaml';
import type { Found } from '../domain/found.ts';
import type { Cause } from '../domain/problem.ts';
import { inspectYaml } from './inspect-yaml.ts';

/**
 * Read YAML as plain data: dates stay strings, nothing is expanded, every fault is listed.
 * `firstLine` is the line of the file where the text begins.
 */
export function readYaml(text: string, firstLine: number): { data: unknown } | { found: Found[] } {
  if (text.trim() === '') return emptyAt(firstLine);
  if (text.length > longest) return { found: [{ cause: sizeFault(text), line: firstLine, column: 1 }] };
  // js-yaml is many times faster than `yaml` and expands nothing under the core schema, but gives few positions
  // and one fault at a time: `yaml` looks again only at texts that hold a fault or might.
  const read = tryLoad(text);
  if ('error' in read && isTooDeep(read.error)) return { found: [syntaxFault(read.error, firstLine)] };
  if ('error' in read || MIGHT_DECEIVE.test(text)) {
    const found = inspectYaml(text, firstLine);
    if (found.length > 0) return { found };
  }
  if ('error' in read) return { found: [syntaxFault(read.error, firstLine)] };
  return read.data === undefined || read.data === null ? emptyAt(firstLine) : read;
}

/** In characters: eight times what the longest agreement we know needs, and nothing that any parser minds. */
const longest = 200_000;

const sizeFault = (text: string): Cause => ({ code: 'yaml-size', length: text.length, limit: longest });

/**
 * A cheap superset of what `inspectYaml` refuses without js-yaml's help: anchors, aliases, tags, merge keys,
 * document marks, keys that are no names, comments within a text, tabs, escapes that could hide a key, prototype names,
 * deceptive numbers. What is rare is looked for first, and then what stands before it.
 */
const MIGHT_DECEIVE = new RegExp(
  [
    /[&*!](?<=(?:^|[\s,[{:?-]).)/,
    /<</,
    /^(?:---|\.\.\.|%)/,
    /^[ -]*(?:\?|[\[{][^\n]*[\]}]:) /,
    /\S #[^ \n]/,
    /\t/,
    /\\[uxU]/,
    /__proto__|constructor|prototype/,
    /(?=[-+.\d])(?<=(?:^|[\[{,]|[:?-][ \t])[ \t]*)[-+]?(?:0[\dxob][\da-f]*|\.(?:nan|inf|\d+)|\d*\.(?:\d{3,})?|[\d.]+e[-+]?\d+|\d{16}[\d.]*)(?=[ \t]*(?:$|[,\]}#]))/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'im',
);

function tryLoad(text: string): { data: unknown } | { error: YAMLException } {
  try {
    return { data: load(text, { schema: CORE_SCHEMA, json: false }) };
  } catch (error) {
    if (error instanceof YAMLException) return { error };
    throw error;
  }
}

/** js-yaml stops at 100 levels; no other parser should have to try. */
const isTooDeep = ({ reason }: YAMLException): boolean => reason.includes('maxDepth');

const emptyAt = (line: number): { found: Found[] } => ({
  found: [{ cause: { code: 'frontmatter-empty' }, line, column: 1 }],
});

const syntaxFault = (error: YAMLException, firstLine: number): Found => ({
  cause: { code: 'yaml-syntax', reason: isTooDeep(error) ? 'RESOURCE_EXHAUSTION' : 'UNEXPECTED_TOKEN' },
  line: firstLine + (error.mark?.line ?? 0),
  column: (error.mark?.column ?? 0) + 1,
});
