import { splitFrontmatter } from '../frontmatter/split-frontmatter.ts';
import { parseBody, type ParsedBody } from '../markdown/parse-body.ts';

/** The text of a file that has passed the gate, as a tree to render. */
export function publishedBody(text: string): ParsedBody['tree'] {
  const split = splitFrontmatter(text);
  if ('found' in split) throw new Error('The file has no frontmatter and cannot have passed the gate.');
  const { tree, found } = parseBody(split.body, split.bodyLine);
  if (found.length > 0) throw new Error('The text has faults and cannot have passed the gate.');
  return tree;
}
