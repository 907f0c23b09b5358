import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFactory } from 'n3';
import { fileOf, urls } from '../../src/text/urls.ts';
import { hasAddress } from './built-files.ts';
import { readRdfXml, shapeFaults } from './read-rdf.ts';
import type { Validator } from './validator.ts';

/** The catalogue follows SEMIC's shapes, and every file it offers is there. */
export const catalogue: Validator = {
  name: 'DCAT-AP: rdfxml-streaming-parser, rdf-validate-shacl, SEMIC 3.0.1',
  run: async (folder) => {
    const [text, twin] = ['', '.rdf'].map((ending) =>
      readFileSync(join(folder, `${fileOf(urls.catalogue)}${ending}`), 'utf8'),
    );
    const store = await readRdfXml(text ?? '');
    const offered = store.getObjects(
      null,
      DataFactory.namedNode('http://www.w3.org/ns/dcat#accessURL'),
      null,
    );
    return [
      ...(text === twin ? [] : ['The catalogue and its .rdf differ.']),
      ...(offered.length > 0 ? [] : ['The catalogue offers nothing.']),
      ...offered.flatMap(({ value }) => (hasAddress(folder, value) ? [] : [`${value} is not there`])),
      ...(await shapeFaults(store)),
    ];
  },
};
