import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { agreementSchema } from '../../src/domain/agreement.ts';
import { bodyComponents } from '../../src/editor/body-components.ts';
import type { CmsField } from '../../src/editor/cms-field.ts';
import { editorConfig } from '../../src/editor/editor-config.ts';
import { readComponent, writeComponent } from '../../src/editor/write-component.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { components } from '../../src/markdown/components.ts';

const config = editorConfig();
const collections = config['collections'] as {
  name: string;
  fields?: CmsField[];
  files?: { fields: CmsField[] }[];
}[];
const fieldsOf = (name: string): CmsField[] => collections.find((each) => each.name === name)?.fields ?? [];
const all = (fields: readonly CmsField[]): CmsField[] =>
  fields.flatMap((field) => [field, ...all((field['fields'] ?? []) as CmsField[])]);
const every = collections.flatMap(({ fields = [], files = [] }) => [
  ...all(fields),
  ...files.flatMap((file) => all(file.fields)),
]);

describe('the configuration of the form', () => {
  test('is valid by the form program’s own schema', () => {
    const schema = JSON.parse(
      readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'),
    ) as object;
    const ajv = new Ajv({ strict: false, allErrors: true, formats: { regex: true, uri: true } });
    const validate = ajv.compile(schema);
    expect(validate(config), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
    expect(validate({ ...config, collections: [{ name: 'x' }] })).toBe(false);
  });

  test('has a field for every field of the schema, and a label and help for each', () => {
    const names = fieldsOf('agreements').map(({ name }) => name);
    const [first, ...rest] = Object.keys(agreementSchema.shape);
    expect(names).toEqual([first, 'fileName', ...rest, 'body']);
    expect(every.filter(({ name, label, hint }) => name !== 'item' && !(label && hint))).toEqual([]);
    expect(every.length).toBeGreaterThan(300);
  });

  test('every pattern is one', () => {
    const patterns = every.flatMap(({ pattern }) => (pattern ? [pattern[0]] : []));
    expect(patterns.length).toBeGreaterThan(20);
    for (const pattern of patterns) expect(() => new RegExp(pattern, 'u')).not.toThrow();
  });

  test('a draft may be saved with nothing but a file name; an organisation must be whole', () => {
    const required = (name: string): string[] =>
      fieldsOf(name).flatMap((field) => (field.required ? [field.name] : []));
    expect(required('agreements')).toEqual(['fileName']);
    expect(required('organisations')).toEqual(['name', 'fileName', 'kind', 'organisationNumber']);
  });

  test('words are chosen by their Swedish names, and links by the name of what they lead to', () => {
    const field = (name: string): CmsField | undefined =>
      fieldsOf('agreements').find((each) => each.name === name);
    expect(field('held')?.['options']).toContainEqual({ label: 'bara omnämnt', value: 'mentioned' });
    expect(field('themes')).toMatchObject({
      widget: 'relation',
      collection: 'vocabulary',
      file: 'themes',
      multiple: true,
    });
    const amount = all([field('money') as CmsField]).find(({ name }) => name === 'amount');
    const pattern = new RegExp(amount?.pattern?.[0] ?? '', 'u');
    expect(['501520', '501 520', '170,67', 'notStated'].filter((text) => !pattern.test(text))).toEqual([]);
    expect(['ca 5', '1.200.000', 'en miljon'].filter((text) => pattern.test(text))).toEqual([]);
  });
});

describe('the building blocks of the text', () => {
  test('are those that the gate knows', () => {
    expect(bodyComponents.map(({ id }) => id)).toEqual(Object.keys(components));
  });

  test.each([
    ['Klausul', { amne: 'tvist', content: 'Först **samtal**.\n\n- ett\n- två' }],
    ['Atagande', { part: 'ostersund', enhet: '', amne: 'metod', content: 'Lånar ut lokalen.' }],
    ['Not', { content: 'Vår kommentar.' }],
    ['Saknas', { vad: 'Bilaga "1" & <schema>' }],
    ['Belopp', { falt: 'money.total' }],
  ])('%s is written as the gate reads it, and found again', (id, values) => {
    const component = bodyComponents.find((each) => each.id === id);
    if (!component) throw new Error(id);
    const text = writeComponent(component, values);
    expect(parseBody(`${text}\n`, 1).found).toEqual([]);
    const found = new RegExp(component.pattern, 's').exec(`${text}\n\nMer text.`);
    expect(found?.[0]).toBe(text);
    const wanted = Object.entries(values).filter(([, value]) => value !== '');
    expect(readComponent(component, found?.groups ?? {})).toMatchObject(Object.fromEntries(wanted));
  });

  test('attributes may stand in any order', () => {
    const pattern = bodyComponents.find(({ id }) => id === 'Atagande')?.pattern ?? '';
    const found = new RegExp(pattern, 's').exec('<Atagande amne="metod" part="jamtli">\n\nA.\n\n</Atagande>');
    expect({ ...found?.groups }).toEqual({ part: 'jamtli', enhet: undefined, amne: 'metod', content: 'A.' });
  });
});
