import type { PublisherType } from '../domain/site.ts';
import { choices } from '../text/choices.ts';
import { catalogueWords } from '../text/dataset-words.ts';
import { rdf } from './rdf-text.ts';

const authority = 'http://publications.europa.eu/resource/authority';

/** The public addresses that the catalogue's things point at. */
export const terms = {
  swedish: `${authority}/language/SWE`,
  public: `${authority}/access-right/PUBLIC`,
  irregular: `${authority}/frequency/IRREG`,
  dataThemes: `${authority}/data-theme`,
  government: `${authority}/data-theme/GOVE`,
  society: `${authority}/data-theme/SOCI`,
  sweden: `${authority}/country/SWE`,
  fileType: (name: string): string => `${authority}/file-type/${name}`,
  mediaType: (name: string): string => `https://www.iana.org/assignments/media-types/${name}`,
  publisherType: (type: PublisherType): string =>
    `http://purl.org/adms/publishertype/${publisherTypes[type]}`,
};

const publisherTypes: Record<PublisherType, string> = {
  localAuthority: 'LocalAuthority',
  regionalAuthority: 'RegionalAuthority',
  nationalAuthority: 'NationalAuthority',
  nonProfitOrganisation: 'NonProfitOrganisation',
  academia: 'Academia-ScientificOrganisation',
  company: 'Company',
};

/** The European name of a file's type, by its media type without parameters. */
const fileTypes: Readonly<Record<string, string>> = {
  'application/atom+xml': 'ATOM',
  'application/feed+json': 'JSON',
  'application/json': 'JSON',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'text/calendar': 'ICS',
  'text/csv': 'CSV',
};

/** What a media type is called in the catalogue; a type without a name there is a fault in the list of formats. */
export function fileTypeOf(mediaType: string): { type: string; media: string } {
  const media = mediaType.split(';')[0] ?? mediaType;
  const name = fileTypes[media];
  if (name === undefined) throw new Error(`No European file type is known for ${media}.`);
  return { type: terms.fileType(name), media: terms.mediaType(media) };
}

/** What the addresses stand for, so that who checks the catalogue by itself knows too. */
export function termThings(mediaTypes: readonly string[], publisher: PublisherType | undefined): string[] {
  const { labels } = catalogueWords;
  const files = mediaTypes.map(fileTypeOf);
  const typed = (type: string, addresses: readonly string[]): string[] =>
    [...new Set(addresses)].map((address) => rdf.thing(type, address, []));
  return [
    ...typed('dcterms:LinguisticSystem', [terms.swedish]),
    ...typed('dcterms:RightsStatement', [terms.public]),
    ...typed('dcterms:Frequency', [terms.irregular]),
    ...typed(
      'dcterms:MediaTypeOrExtent',
      files.map(({ type }) => type),
    ),
    ...typed(
      'dcterms:MediaType',
      files.map(({ media }) => media),
    ),
    rdf.thing('dcterms:Location', terms.sweden, [rdf.texts('skos:prefLabel', labels.sweden)]),
    rdf.thing('skos:ConceptScheme', terms.dataThemes, [rdf.texts('dcterms:title', labels.dataThemes)]),
    rdf.thing('skos:Concept', terms.government, [rdf.texts('skos:prefLabel', labels.government)]),
    rdf.thing('skos:Concept', terms.society, [rdf.texts('skos:prefLabel', labels.society)]),
    ...(publisher
      ? [
          rdf.thing('skos:Concept', terms.publisherType(publisher), [
            rdf.text('skos:prefLabel', choices.publisherType[publisher], 'sv'),
          ]),
        ]
      : []),
  ];
}
