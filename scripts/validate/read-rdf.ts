import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Parser, Store, type Quad } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import Validator from 'rdf-validate-shacl';

/** A document in RDF/XML as statements, read without a base: an address that is not whole is a fault. */
export function readRdfXml(text: string): Promise<Store> {
  const store = new Store();
  const parser = new RdfXmlParser();
  return new Promise((resolve, reject) => {
    parser.on('data', (quad: Quad) => store.addQuad(quad));
    parser.on('error', reject);
    parser.on('end', () => resolve(store));
    parser.write(text);
    parser.end();
  });
}

/** What SEMIC's shapes of DCAT-AP find fault with, each as property and rule. */
export async function shapeFaults(data: Store): Promise<string[]> {
  const shapes = fileURLToPath(new URL('../../tests/fixtures/standards/dcat-ap/shapes.ttl', import.meta.url));
  const validator = new Validator(new Store(new Parser().parse(readFileSync(shapes, 'utf8'))));
  const { results } = await validator.validate(data);
  return results.map(({ path, focusNode, sourceConstraintComponent }) =>
    [focusNode?.value, path?.value, sourceConstraintComponent?.value].map(lastPart).join(' '),
  );
}

const lastPart = (address: string | undefined): string => address?.replace(/^.*[/#](?=.)/, '') ?? '';
