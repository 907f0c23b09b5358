import type { Dataset, WithContext } from 'schema-dts';
import type { Archive } from '../domain/archive.ts';
import { datasetWords } from '../text/dataset-words.ts';
import { layoutText } from '../text/layout.ts';
import { absolute, urls } from '../text/urls.ts';
import type { Format } from './format.ts';
import { licenceAddress } from './licence-address.ts';

/** The open data as one dataset in the words of schema.org, with every file to be had. */
export function datasetJsonLd(archive: Archive, formats: readonly Format<'archive'>[]): WithContext<Dataset> {
  const { site, history } = archive;
  const { title, about } = datasetWords('archive');
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title.sv,
    description: about.sv,
    url: absolute(site.baseUrl, urls.data),
    license: licenceAddress(site),
    inLanguage: layoutText.language,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: site.publisher.name },
    ...(history.publications[0] && { dateModified: history.publications[0].date }),
    distribution: formats
      .filter(({ dataset }) => dataset !== undefined)
      .map((format) => ({
        '@type': 'DataDownload' as const,
        name: format.label,
        encodingFormat: format.mediaType,
        contentUrl: absolute(site.baseUrl, format.urlOf(archive)),
      })),
  };
}
