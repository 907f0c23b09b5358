import { DataFactory, type NamedNode } from 'n3';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatsOf } from '../../src/outputs/formats.ts';
import { licenceAddress } from '../../src/outputs/licence-address.ts';
import { toDcat } from '../../src/outputs/to-dcat.ts';
import { archive } from './published-archive.ts';
import { readRdfXml, shapeFaults } from '../../scripts/validate/read-rdf.ts';

const { namedNode } = DataFactory;
const dcat = (name: string): NamedNode => namedNode(`http://www.w3.org/ns/dcat#${name}`);
const dcterms = (name: string): NamedNode => namedNode(`http://purl.org/dc/terms/${name}`);
const type = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
const base = 'https://oppna-partnerskap.example';
const text = toDcat(archive, formatsOf('archive'));
let store: Awaited<ReturnType<typeof readRdfXml>>;

beforeAll(async () => {
  store = await readRdfXml(text);
});

const valuesOf = (subject: string, property: NamedNode): string[] =>
  store.getObjects(namedNode(subject), property, null).map(({ value }) => value);
const all = (kind: string): string[] => store.getSubjects(type, dcat(kind), null).map(({ value }) => value);

describe('the catalogue', () => {
  test('follows SEMIC’s shapes of DCAT-AP', async () => {
    expect(await shapeFaults(store)).toEqual([]);
  });

  test.each([
    ['without titles', (whole: string) => whole.replaceAll(/<dcterms:title.*\n/g, ''), 'title'],
    [
      'with a file that has no address',
      (whole: string) => whole.replace(/<dcat:accessURL.*\n/, ''),
      'accessURL',
    ],
    [
      'with a licence that is only a text',
      (whole: string) => whole.replace(/<dcterms:license .*/, '<dcterms:license>CC0</dcterms:license>'),
      'license',
    ],
    [
      'with two publishers',
      (whole: string) =>
        whole.replace(/<dcterms:publisher.*/, `$&<dcterms:publisher rdf:resource="${base}/annan"/>`),
      'publisher',
    ],
  ])('is refused by the shapes %s', async (_what, edit, property) => {
    const faults = await shapeFaults(await readRdfXml(edit(text)));
    expect(faults.join('\n')).toContain(` ${property} `);
  });

  test('has whole addresses only, and a name for everything', () => {
    const nodes = store.getQuads(null, null, null, null).flatMap(({ subject, object }) => [subject, object]);
    expect(nodes.filter(({ termType }) => termType === 'BlankNode')).toEqual([]);
    const odd = nodes.filter(
      ({ termType, value }) => termType === 'NamedNode' && !/^(https?:\/\/|mailto:)\S+$/.test(value),
    );
    expect(odd).toEqual([]);
    expect(text).not.toContain('CatalogRecord');
  });

  test('says what the Swedish profile demands more: licence, publisher and contact, never the same thing', () => {
    const [catalogue = ''] = all('Catalog');
    expect(valuesOf(catalogue, dcterms('license'))).toEqual([
      'http://creativecommons.org/publicdomain/zero/1.0/',
    ]);
    for (const dataset of all('Dataset')) {
      const [publisher] = valuesOf(dataset, dcterms('publisher'));
      const [contact] = valuesOf(dataset, dcat('contactPoint'));
      expect(publisher).toBeDefined();
      expect(contact).toBeDefined();
      expect(contact).not.toBe(publisher);
    }
  });

  test('has every dataset once, and every file with one address', () => {
    const [catalogue = ''] = all('Catalog');
    expect(new Set(valuesOf(catalogue, dcat('dataset')))).toEqual(new Set(all('Dataset')));
    const listed = formatsOf('archive').filter(({ dataset }) => dataset !== undefined);
    expect(all('Distribution')).toHaveLength(listed.length);
    expect(
      all('Distribution')
        .flatMap((file) => valuesOf(file, dcat('accessURL')))
        .sort(),
    ).toEqual(listed.map(({ urlOf }) => `${base}${urlOf(archive)}`).sort());
  });

  test('is dated by the log', () => {
    const [catalogue = ''] = all('Catalog');
    expect(valuesOf(catalogue, dcterms('issued'))).toEqual(['2026-01-15']);
    expect(valuesOf(catalogue, dcterms('modified'))).toEqual(['2026-03-02']);
  });
});

test('a publisher with a number has the name the data portal gives it, and its kind', async () => {
  const { site } = archive;
  const publisher = {
    ...site.publisher,
    organisationNumber: '212000-2528',
    type: 'localAuthority' as const,
  };
  const changed = await readRdfXml(
    toDcat({ ...archive, site: { ...site, publisher } }, formatsOf('archive')),
  );
  expect(await shapeFaults(changed)).toEqual([]);
  const name = namedNode('http://dataportal.se/organisation/SE2120002528');
  expect(changed.getObjects(name, dcterms('type'), null).map(({ value }) => value)).toEqual([
    'http://purl.org/adms/publishertype/LocalAuthority',
  ]);
});

test.each([
  [
    'https://creativecommons.org/publicdomain/zero/1.0/deed.sv',
    'http://creativecommons.org/publicdomain/zero/1.0/',
  ],
  ['https://creativecommons.org/licenses/by/4.0/deed.sv', 'http://creativecommons.org/licenses/by/4.0/'],
  ['https://creativecommons.org/licenses/by/4.0/', 'http://creativecommons.org/licenses/by/4.0/'],
  ['https://example.org/licence', 'https://example.org/licence'],
])('the licence %s is known among machines as %s', (url, expected) => {
  expect(licenceAddress({ ...archive.site, licence: { name: '-', url } })).toBe(expected);
});
