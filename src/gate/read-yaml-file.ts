import type * as z from 'zod';
import { toLineFeeds } from '../frontmatter/split-frontmatter.ts';
import { readYaml } from '../frontmatter/read-frontmatter.ts';
import type { ContentFile } from './content-files.ts';
import { findEscapedCharacters } from './hidden-characters.ts';
import { findLongList } from './long-lists.ts';
import type { Names } from './judge-text.ts';
import { parseFields } from './parse-fields.ts';
import type { TextReading } from './read-text.ts';
import type { Reading } from './reading.ts';

/** Read a file that holds fields and nothing else. */
export function readYamlFile<S extends z.core.$ZodType>(
  file: ContentFile,
  { text, found }: TextReading,
  schema: S,
  names?: Names,
): Reading<z.output<S>> {
  if (text === undefined) return { file, found, faults: [] };
  return readFields({ file, found, faults: [] }, { text: toLineFeeds(text), line: 1 }, schema, names);
}

/** Read a file's fields by their schema. */
export function readFields<S extends z.core.$ZodType>(
  reading: Reading<z.output<S>>,
  yaml: { text: string; line: number },
  schema: S,
  names?: Names,
): Reading<z.output<S>> {
  const read = readYaml(yaml.text, yaml.line);
  if ('found' in read) return { ...reading, found: [...reading.found, ...read.found] };
  const escaped = findEscapedCharacters(yaml.text, read.data);
  const whole = { ...reading, written: read.data };
  // Words for the search are a plain list, as long as the archive needs it.
  const tooLong = reading.file.kind === 'compounds' ? undefined : findLongList(yaml.text, read.data);
  if (tooLong) return { ...whole, faults: [...escaped, tooLong] };
  const parsed = parseFields(schema, read.data, names);
  return 'data' in parsed
    ? { ...whole, data: parsed.data, faults: escaped }
    : { ...whole, faults: [...escaped, ...parsed.faults] };
}
