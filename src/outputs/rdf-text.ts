import { escapeHtml as escape } from '../text/escape-html.ts';

/** Pieces of RDF/XML. Every thing has an address of its own: harvesters do not take things without a name. */
export const rdf = {
  /** A thing with its properties. */
  thing: (type: string, about: string, properties: readonly (string | undefined)[]): string =>
    `<${type} rdf:about="${escape(about)}">\n${properties.filter(Boolean).join('\n')}\n</${type}>`,
  /** A property that points at another thing. */
  link: (property: string, address: string): string => `<${property} rdf:resource="${escape(address)}"/>`,
  text: (property: string, value: string, language: string): string =>
    `<${property} xml:lang="${language}">${escape(value)}</${property}>`,
  plain: (property: string, value: string): string => `<${property}>${escape(value)}</${property}>`,
  day: (property: string, value: string): string =>
    `<${property} rdf:datatype="http://www.w3.org/2001/XMLSchema#date">${value}</${property}>`,
  /** The same text in every language it has. */
  texts: (property: string, texts: Readonly<Record<string, string | undefined>>): string =>
    Object.entries(texts)
      .flatMap(([language, value]) => (value === undefined ? [] : rdf.text(property, value, language)))
      .join('\n'),
};

/** A whole document. */
export const rdfDocument = (things: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF${Object.entries(namespaces)
  .map(([prefix, address]) => `\n  xmlns:${prefix}="${address}"`)
  .join('')}>
${things.join('\n')}
</rdf:RDF>
`;

const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
};
