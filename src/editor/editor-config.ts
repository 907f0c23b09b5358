import { jsonSchemas } from '../domain/json-schema.ts';
import { slug } from '../domain/slug.ts';
import { vocabularies } from '../domain/vocabulary.ts';
import { editorWords as words } from '../text/editor-words.ts';
import type { RecordKind } from '../text/fields.ts';
import { bodyComponents } from './body-components.ts';
import type { CmsField } from './cms-field.ts';
import { shapeOf, type Group } from './shape.ts';
import { toCmsFields } from './to-cms-field.ts';

/** The field for a new file's name. */
export const fileNameKey = 'fileName';

/** What a file of a kind looks like in the form. */
export function formOf(kind: RecordKind): Group {
  const shape = shapeOf(jsonSchemas[kind]());
  if (shape.kind !== 'group') throw new Error(`${kind} is no group of fields.`);
  return shape;
}

/** Everything the form program has to know, made of the schemas and their words. */
export function editorConfig(): Record<string, unknown> {
  return {
    load_config_file: false,
    // Only the address it would commit to; nothing is sent there. Files go to our own server.
    backend: { name: 'github', repo: 'local/local' },
    media_folder: 'agreements',
    public_folder: '',
    app_title: words.collections.agreements.label,
    editor: { preview: false },
    output: { yaml: { indent_size: 2 } },
    collections: [
      folder('agreements', 'agreement', 'title', { extension: 'mdx', format: 'yaml-frontmatter' }, [body()]),
      folder('organisations', 'organisation', 'name', yaml, []),
      files('vocabulary', [
        ...vocabularies.map((name) => file(name, `vocabulary/${name}.yaml`, 'vocabulary')),
        file('compounds', 'vocabulary/compounds.yaml', 'compounds'),
      ]),
      folder('withdrawn', 'withdrawn', 'id', yaml, []),
      files('site', [file('site', 'site.yaml', 'site')]),
    ],
  };
}

const yaml = { extension: 'yaml', format: 'yaml' };

type Folder = 'agreements' | 'organisations' | 'withdrawn';

function folder(name: Folder, kind: RecordKind, title: string, form: object, more: CmsField[]): object {
  const { label, one } = words.collections[name];
  const place = { kind, path: '', mayLack: kind === 'agreement' };
  const { label: nameLabel, help } = words.fileName;
  const [first, ...rest] = toCmsFields(formOf(kind), place);
  const fileName: CmsField = {
    name: fileNameKey,
    widget: 'string',
    label: nameLabel,
    hint: help,
    required: true,
    pattern: [patternOf(), words.badForm],
  };
  return {
    name,
    label,
    label_singular: one,
    folder: name,
    create: true,
    // Taking a page away is a decision with a reason of its own, and not a button.
    delete: false,
    slug: `{{fields.${fileNameKey}}}`,
    identifier_field: title,
    summary: `{{${title}}}`,
    ...form,
    // Beside the title, since it has to be chosen first.
    fields: [first, fileName, ...rest, ...more],
  };
}

function patternOf(): string {
  const { pattern } = shapeOf({ ...slug.toJSONSchema() } as Parameters<typeof shapeOf>[0]) as {
    pattern?: string;
  };
  return pattern ?? '';
}

function files(name: 'vocabulary' | 'site', list: object[]): object {
  const { label, one } = words.collections[name];
  return { name, label, label_singular: one, files: list };
}

function file(name: keyof typeof words.files, path: string, kind: RecordKind): object {
  const fields = toCmsFields(formOf(kind), { kind, path: '', mayLack: false });
  return { name, label: words.files[name], file: path, format: 'yaml', fields };
}

const body = (): CmsField => ({
  name: 'body',
  widget: 'richtext',
  label: words.body.label,
  hint: words.body.help,
  required: false,
  modes: ['rich_text', 'raw'],
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'heading-four',
    'quote',
    'bulleted-list',
    'numbered-list',
  ],
  editor_components: bodyComponents.map(({ id }) => id),
  linked_images: false,
});
