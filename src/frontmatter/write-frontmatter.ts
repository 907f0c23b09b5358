import { CORE_SCHEMA, dump } from 'js-yaml';

/**
 * Write a file that reads back as the same data and body. Keys keep their order, absent values are left out,
 * and strings are quoted only where they would otherwise be read as something else.
 */
export function writeFrontmatter(data: Record<string, unknown>, body: string): string {
  return `---\n${writeYaml(data)}---\n${body}`;
}

/** Write plain data as YAML, in the dialect that `readYaml` accepts. */
export const writeYaml = (data: Record<string, unknown>): string =>
  dump(data, { schema: CORE_SCHEMA, lineWidth: 110, noRefs: true, skipInvalid: true });
