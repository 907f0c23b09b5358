import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { formOf } from '../../src/editor/editor-config.ts';
import { fromForm } from '../../src/editor/from-form.ts';
import { saveForm, toFormText } from '../../src/editor/save-form.ts';
import { toForm } from '../../src/editor/to-form.ts';
import { splitFrontmatter } from '../../src/frontmatter/split-frontmatter.ts';
import type { RecordKind } from '../../src/text/fields.ts';

const kinds: Record<string, RecordKind> = {
  agreements: 'agreement',
  organisations: 'organisation',
  vocabulary: 'vocabulary',
};
const files = [
  ...Object.entries(kinds).flatMap(([folder, kind]) =>
    readdirSync(join('content', folder))
      .filter((name) => /\.(mdx|yaml)$/.test(name))
      .map((name): [string, RecordKind] => [
        `content/${folder}/${name}`,
        name === 'compounds.yaml' ? 'compounds' : kind,
      ]),
  ),
  ['content/site.yaml', 'site'] as [string, RecordKind],
];

/** What the form program does to what it is given: it writes the same values in its own way. */
function asFormProgram(text: string): string {
  const split = splitFrontmatter(text);
  if ('found' in split) return yaml.dump(yaml.load(text, { schema: yaml.CORE_SCHEMA }), { sortKeys: true });
  const data = yaml.load(split.yaml, { schema: yaml.CORE_SCHEMA });
  return `---\n${yaml.dump(data, { sortKeys: true })}---\n${split.body.trim()}`;
}

test('there are files of every kind', () => expect(files.length).toBeGreaterThan(35));

describe.each(files)('%s', (path, kind) => {
  const text = readFileSync(path, 'utf8');
  const id =
    path
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? '';

  test('is the same, byte for byte, when the form is opened and saved', () => {
    expect(saveForm(kind, asFormProgram(toFormText(kind, id, text)), text)).toBe(text);
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(saveForm(kind, asFormProgram(toFormText(kind, id, windows)), windows)).toBe(windows);
  });

  test('says the same when it is written from the form alone', () => {
    const split = splitFrontmatter(text);
    const data = yaml.load('found' in split ? text : split.yaml, { schema: yaml.CORE_SCHEMA });
    const form = toForm(formOf(kind), data);
    const again = toForm(formOf(kind), fromForm(formOf(kind), form));
    expect(again).toEqual(form);
  });
});
