import { splitFrontmatter, toLineFeeds } from '../frontmatter/split-frontmatter.ts';
import type { ContentFile } from './content-files.ts';
import { readText } from './read-text.ts';

/** A file's fields as text, with the line they begin on. Read anew: few files have faults, and all their texts would fill the memory. */
export function yamlIn(file: ContentFile): { text: string; line: number } | undefined {
  const { text } = readText(file);
  if (text === undefined) return undefined;
  if (file.kind !== 'agreement') return { text: toLineFeeds(text), line: 1 };
  const split = splitFrontmatter(text);
  return 'found' in split ? undefined : { text: split.yaml, line: split.yamlLine };
}
