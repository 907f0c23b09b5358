import { splitFrontmatter } from '../frontmatter/split-frontmatter.ts';

/** The text of an agreement's file that has been judged, without its frontmatter. */
export function textOfFile(bytes: Uint8Array): string {
  const split = splitFrontmatter(new TextDecoder().decode(bytes));
  if ('found' in split) throw new Error('The file was never judged.');
  return split.body;
}
