import { formatWords } from '../text/format-words.ts';
import { urls } from '../text/urls.ts';
import type { Format } from './format.ts';
import { toDcat } from './to-dcat.ts';

/** The catalogue of all that can be had, asked for when it is made: where the data portal looks for it and with the ending that web servers know. */
export const catalogueFormats = (listed: () => readonly Format<'archive'>[]): Format<'archive'>[] =>
  ['', '.rdf'].map((extension) => ({
    id: `catalogue${extension}`,
    label: formatWords.catalogue,
    subject: 'archive',
    mediaType: 'application/rdf+xml',
    extension,
    urlOf: () => `${urls.catalogue}${extension}`,
    render: (archive) => toDcat(archive, listed()),
  }));
