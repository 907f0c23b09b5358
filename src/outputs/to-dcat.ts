import type { Archive } from '../domain/archive.ts';
import type { Site } from '../domain/site.ts';
import { catalogueWords, datasetWords, type DatasetId } from '../text/dataset-words.ts';
import { absolute, anchor, urls } from '../text/urls.ts';
import { fileTypeOf, terms, termThings } from './catalogue-terms.ts';
import type { Format } from './format.ts';
import { licenceAddress } from './licence-address.ts';
import { rdf, rdfDocument } from './rdf-text.ts';

/**
 * The catalogue of open data as DCAT-AP-SE 3 in RDF/XML. Tables are datasets of their own, and the forms of a table
 * are its distributions. The European and the Swedish profile want `dcterms:format` written in two ways that cannot
 * both be right; this is the European one, which has shapes to be checked against.
 */
export function toDcat(archive: Archive, formats: readonly Format<'archive'>[]): string {
  const { site } = archive;
  const datasets = Map.groupBy(
    formats.filter(({ dataset }) => dataset !== undefined),
    ({ dataset }) => dataset as DatasetId,
  );
  const published = archive.history.publications;
  const days = { issued: published.at(-1)?.date, modified: published[0]?.date };
  const names = namesOf(site);
  return rdfDocument([
    toCatalogue(site, names, [...datasets.keys()], days),
    toPublisher(site, names),
    rdf.thing('vcard:Organization', names.contact, [
      // Said outright, since who checks the catalogue by itself has no ontology to conclude it from.
      rdf.link('rdf:type', 'http://www.w3.org/2006/vcard/ns#Kind'),
      rdf.plain('vcard:fn', site.publisher.name),
      rdf.link('vcard:hasEmail', `mailto:${site.contact}`),
    ]),
    ...[...datasets].flatMap(([id, files]) => [
      toDataset(id, files, site, names, days),
      ...files.map((file) => toDistribution(file, archive, names)),
    ]),
    rdf.thing('dcterms:LicenseDocument', licenceAddress(site), []),
    ...[absolute(site.baseUrl, urls.home), absolute(site.baseUrl, urls.data)].map((page) =>
      rdf.thing('foaf:Document', page, []),
    ),
    ...termThings(
      [...datasets.values()].flat().map(({ mediaType }) => mediaType),
      site.publisher.type,
    ),
  ]);
}

interface Names {
  catalogue: string;
  publisher: string;
  contact: string;
  of: (id: string) => string;
}

/** The addresses of the catalogue's own things. A publisher with a number has one name all over the country. */
function namesOf({ baseUrl, publisher }: Site): Names {
  const of = (id: string): string => absolute(baseUrl, anchor(urls.catalogue, id));
  const number = publisher.organisationNumber?.replace('-', '');
  return {
    catalogue: absolute(baseUrl, urls.catalogue),
    publisher: number === undefined ? of('utgivare') : `http://dataportal.se/organisation/SE${number}`,
    contact: of('kontakt'),
    of,
  };
}

interface Days {
  issued: string | undefined;
  modified: string | undefined;
}

const dayLines = ({ issued, modified }: Days): (string | undefined)[] => [
  issued && rdf.day('dcterms:issued', issued),
  modified && rdf.day('dcterms:modified', modified),
];

const toCatalogue = (site: Site, names: Names, datasets: readonly string[], days: Days): string =>
  rdf.thing('dcat:Catalog', names.catalogue, [
    rdf.texts('dcterms:title', { sv: site.title, en: catalogueWords.english(site.title) }),
    rdf.text('dcterms:description', site.description, 'sv'),
    rdf.link('dcterms:publisher', names.publisher),
    rdf.link('dcterms:license', licenceAddress(site)),
    rdf.link('dcterms:language', terms.swedish),
    rdf.link('foaf:homepage', absolute(site.baseUrl, urls.home)),
    rdf.link('dcat:themeTaxonomy', terms.dataThemes),
    ...dayLines(days),
    ...datasets.map((id) => rdf.link('dcat:dataset', names.of(id))),
  ]);

const toPublisher = ({ publisher }: Site, names: Names): string =>
  rdf.thing('foaf:Agent', names.publisher, [
    rdf.plain('foaf:name', publisher.name),
    publisher.type && rdf.link('dcterms:type', terms.publisherType(publisher.type)),
    publisher.url && rdf.link('foaf:homepage', publisher.url),
  ]);

function toDataset(
  id: DatasetId,
  files: readonly Format<'archive'>[],
  { baseUrl }: Site,
  names: Names,
  days: Days,
): string {
  const { title, about } = datasetWords(id);
  const { keywords } = catalogueWords;
  return rdf.thing('dcat:Dataset', names.of(id), [
    rdf.texts('dcterms:title', title),
    rdf.texts('dcterms:description', about),
    rdf.plain('dcterms:identifier', names.of(id)),
    rdf.link('dcterms:publisher', names.publisher),
    rdf.link('dcat:contactPoint', names.contact),
    rdf.link('dcterms:accessRights', terms.public),
    rdf.link('dcterms:accrualPeriodicity', terms.irregular),
    rdf.link('dcterms:language', terms.swedish),
    rdf.link('dcterms:spatial', terms.sweden),
    rdf.link('dcat:theme', terms.government),
    rdf.link('dcat:theme', terms.society),
    ...keywords.sv.map((word) => rdf.text('dcat:keyword', word, 'sv')),
    ...keywords.en.map((word) => rdf.text('dcat:keyword', word, 'en')),
    rdf.link('dcat:landingPage', absolute(baseUrl, urls.data)),
    ...dayLines(days),
    ...files.map((file) => rdf.link('dcat:distribution', names.of(`${id}/${file.id}`))),
  ]);
}

function toDistribution(file: Format<'archive'>, archive: Archive, names: Names): string {
  const address = absolute(archive.site.baseUrl, file.urlOf(archive));
  const { type, media } = fileTypeOf(file.mediaType);
  return rdf.thing('dcat:Distribution', names.of(`${file.dataset}/${file.id}`), [
    rdf.text('dcterms:title', file.label, 'sv'),
    rdf.link('dcat:accessURL', address),
    rdf.link('dcat:downloadURL', address),
    rdf.link('dcterms:license', licenceAddress(archive.site)),
    rdf.link('dcterms:format', type),
    rdf.link('dcat:mediaType', media),
    rdf.link('dcterms:language', terms.swedish),
  ]);
}
