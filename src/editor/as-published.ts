import { CORE_SCHEMA, load } from 'js-yaml';
import { splitFrontmatter } from '../frontmatter/split-frontmatter.ts';
import { changeYaml } from './change-yaml.ts';
import { asFields } from './to-form.ts';

/** An agreement's file as it would be if it were no draft; undefined where it is none. */
export function asPublished(text: string): string | undefined {
  const split = splitFrontmatter(text);
  if ('found' in split) return undefined;
  const data = tryLoad(split.yaml);
  if (data['draft'] !== true) return undefined;
  const { draft: _, ...rest } = data;
  return `---\n${changeYaml(split.yaml, data, rest)}---\n${split.body}`;
}

function tryLoad(yaml: string): Record<string, unknown> {
  try {
    return asFields(load(yaml, { schema: CORE_SCHEMA }));
  } catch {
    // What cannot be read is no draft that can be shown; the check says why.
    return {};
  }
}
