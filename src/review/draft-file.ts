import { changeYaml } from '../editor/change-yaml.ts';
import { asFields } from '../editor/to-form.ts';
import { readYaml } from '../frontmatter/read-frontmatter.ts';
import { splitFrontmatter, toLineFeeds } from '../frontmatter/split-frontmatter.ts';
import type { Json } from '../importer/proposal.ts';

export type Fields = { [key: string]: Json };

/** A draft as data, or nothing where its fields cannot be read: then the check says why. */
export function readDraft(text: string): Fields | undefined {
  const split = splitFrontmatter(text);
  if ('found' in split) return undefined;
  const read = readYaml(split.yaml, split.yamlLine);
  return 'data' in read ? (asFields(read.data) as Fields) : undefined;
}

/** The same file with other data: only what differs is written anew. The body and the line ends stay. */
export function changeDraft(text: string, data: Fields): string {
  const plain = toLineFeeds(text);
  const split = splitFrontmatter(plain);
  const old = readDraft(text);
  if ('found' in split || !old) throw new Error('A draft that cannot be read cannot be changed.');
  const start = plain.indexOf('\n') + 1;
  const changed =
    plain.slice(0, start) + changeYaml(split.yaml, old, data) + plain.slice(start + split.yaml.length);
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return `${mark}${text.includes('\r\n') ? changed.replaceAll('\n', '\r\n') : changed}`;
}

/** The lines of a file, each with its own line end, and which of them hold fields. */
export function linesOf(text: string): { lines: string[]; yamlEnd: number } {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(withoutEnd(line)));
  return { lines, yamlEnd: end < 0 ? lines.length : end };
}

export const withoutEnd = (line: string): string => line.replace(/[\r\n]+$/, '');
